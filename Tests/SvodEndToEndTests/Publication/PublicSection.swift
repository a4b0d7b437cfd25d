import Foundation
import SvodTestSupport
import Testing

/// A small section that is published again and again.
struct PublicSection {
  let folder: TemporaryFolder

  /// The section's files, published nowhere yet.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallSection.files)
  }

  func publish(
    _ more: [String] = [], to place: String = "Public", templates: String = Package.templates,
    environment: [String: String] = [:]
  ) throws -> ChildProcess.Ending {
    let command = try Svod.command("publish", "--templates", templates, "--to", place) + more
    return try ChildProcess(command, environment: environment, folder: folder.path).run()
  }

  func snapshot(_ name: String = "Public") throws -> TreeSnapshot {
    try TreeSnapshot(of: folder[name])
  }

  /// Replaces a text in a file of the section, where it must stand.
  func replace(_ text: String, with other: String, in name: String) throws {
    let old = try folder.text(of: name)
    try #require(old.contains(text), "\(name)")
    try folder.write(old.replacing(text, with: other), to: name)
  }

  /// Writes a row of `corrections.csv` that says why a number of 2021 is another one.
  func announce(
    _ organization: String, was: String, became: String, of indicator: String = "category"
  ) throws {
    try folder.write(
      """
      date,kind,cycle,organization,indicator,was,became,reason
      2022-05-16,correction,2021,\(organization),\(indicator),\(was),\(became),Сверено с приказами

      """, to: "Content/corrections.csv")
  }

  /// Gives the first school another id, in every table.
  func renameTheFirstSchool(keepingAddresses: Bool) throws {
    let head = keepingAddresses ? "id,name,short-name,kind,former-ids" : "id,name,short-name,kind"
    let end = keepingAddresses ? ",first" : ""
    try folder.write(
      """
      \(head)
      lyceum,Средняя школа № 1,СОШ № 1,school\(end)
      second,Средняя школа № 2,СОШ № 2,school\(keepingAddresses ? "," : "")

      """, to: "Content/organizations.csv")
    for year in [2020, 2021] {
      let values = "Content/data/\(year)/values.csv"
      try folder.write(folder.text(of: values).replacing("first,", with: "lyceum,"), to: values)
    }
  }
}
