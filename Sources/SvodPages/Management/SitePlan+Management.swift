import SvodContent
import SvodManagement
import SvodPublication

extension SitePlan {
  /// The pages of groups, their meetings and the register of decisions.
  static func groupPages(_ register: ManagementRegister) -> [Route] {
    let groups = register.groups.flatMap { record in
      [Route.group(record.group.id)]
        + record.meetings.map { .meeting($0.meeting.id, of: record.group.id) }
    }
    return groups + (register.decisions.isEmpty ? [] : [.decisions])
  }

  /// The matrix of a cycle with what belongs to it, where anything is offered for a component.
  static func cyclePages(_ register: ManagementRegister, in year: Int) -> [Route] {
    let threads: [Route] = register.threads(in: year).isEmpty ? [] : [.threads(year: year)]
    guard !register.matrix.isEmpty, register.hasProofs else { return threads }
    return register.matrix.directions.map { .direction($0.id, year: year) }
      + [
        .cycle(year: year), .cycleFile(year: year), .expert(year: year), .expertFile(year: year),
      ] + threads
  }
}
