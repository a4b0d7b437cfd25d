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
    guard !register.matrix.isEmpty, register.hasProofs else { return [] }
    let threads: [Route] = register.threads(in: year).isEmpty ? [] : [.threads(year: year)]
    return [
      .cycle(year: year), .cycleFile(year: year), .expert(year: year), .expertFile(year: year),
    ] + threads
  }
}

extension RegisterPage {
  /// The page of a route that is a register's, with words to refer to it by.
  init(of route: Route, from digest: SectionDigest, frame: PageFrame) {
    self.init(at: route, from: digest, frame: frame)
    cite(as: route, digest)
  }

  private init(at route: Route, from digest: SectionDigest, frame: PageFrame) {
    switch route {
    case .direction(let id, let year):
      self.init(ofDirection: id, in: year, from: digest, frame: frame)
    case .cycle(let year): self.init(ofCycle: year, from: digest, frame: frame)
    case .expert(let year): self.init(ofEvidenceIn: year, from: digest, frame: frame)
    case .threads(let year): self.init(ofThreadsIn: year, from: digest, frame: frame)
    case .group(let id): self.init(ofGroup: id, from: digest, frame: frame)
    case .meeting(let id, let group):
      self.init(ofMeeting: id, of: group, from: digest, frame: frame)
    case .openData: self.init(ofOpenData: digest, frame: frame)
    case .decisions: self.init(ofDecisionsFrom: digest, frame: frame)
    case .institution(let id): self.init(ofInstitution: id, from: digest, frame: frame)
    case .person(let id): self.init(ofPerson: id, from: digest, frame: frame)
    case .corrections: self.init(ofCorrectionsFrom: digest, frame: frame)
    case .archive: self.init(ofArchiveFrom: digest, frame: frame)
    case .home, .summary, .organizations, .organization, .indicators, .indicator, .note,
      .organizationNote, .cycleFile, .expertFile, .documents, .document, .comparison, .findings,
      .obligations, .search, .updates, .methodology,
      .accessibility, .notFound:
      preconditionFailure("no register stands at \(route.path)")
    }
  }
}
