/// Where the contract puts each file of an author's folder.
enum ContentLayout {
  /// What a file is, by its path alone.
  enum Place: Hashable {
    case section
    case municipalities
    case organizations
    case organizationHistory
    case sets
    case clusters
    /// Which organizations belong to them.
    case clusterMembers
    case directions
    case comparability
    case submissions
    case addresses
    case corrections
    case answers
    case recommendationRules
    case acceptedFindings
    /// What was decided and recommended in a cycle, which is the file's name.
    case zones
    case recommendations
    case people
    case institutions
    case aliases
    case groups
    /// Who belongs to a group, whose id is the file's name.
    case groupMembers
    case meetings
    case votes
    case decisions
    case effects
    case evidence
    case indicators
    /// A data folder's own settings, and its tables.
    case cycle(folder: String)
    case observations(folder: String)
    case document
    /// A scan or another file beside the documents.
    case attachment
    /// What became of a plan's items; the file bears the plan's name.
    case progress
    /// The working days of a year, which is the file's name.
    case calendar
    case unknown
  }

  /// Endings of files that are read as text.
  static let textEndings: Set<String> = ["yml", "csv", "md"]

  private static let topFiles: [String: Place] = [
    "section.yml": .section, "municipalities.csv": .municipalities,
    "organizations.csv": .organizations,
    "organization-history.csv": .organizationHistory, "sets.csv": .sets,
    "clusters.yml": .clusters, "clusters.csv": .clusterMembers, "directions.yml": .directions,
    "comparability.csv": .comparability, "submissions.csv": .submissions,
    "addresses.csv": .addresses, "corrections.csv": .corrections, "answers.csv": .answers,
    "recommendations.yml": .recommendationRules, "people.csv": .people,
    "institutions.csv": .institutions, "aliases.csv": .aliases, "groups.yml": .groups,
    "meetings.csv": .meetings, "votes.csv": .votes, "decisions.csv": .decisions,
    "effects.csv": .effects, "evidence.csv": .evidence,
    "accepted-findings.csv": .acceptedFindings,
  ]

  private static let attachmentEndings: Set<String> = [
    "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "jpg", "jpeg",
    "png", "tif", "tiff", "webp", "svg", "zip", "sig", "p7s", "xml", "csv", "txt",
  ]

  /// All names that may stand at the top, folders with a closing `/`.
  static let topNames: [String] =
    topFiles.keys.sorted() + knownFolders.map { $0 + "/" }

  private static let knownFolders =
    [
      "indicators", "data", "documents", "zones", "recommendations", "progress", "calendar",
      "groups",
    ]

  static func place(of path: String) -> Place {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return .unknown }
    switch parts.count {
    case 1:
      return topFiles[name] ?? .unknown
    case 2:
      return place(of: name, in: parts[0])
    case 3 where parts[0] == "data":
      if name == "cycle.yml" { return .cycle(folder: parts[1]) }
      return ending(of: name) == "csv" ? .observations(folder: parts[1]) : .unknown
    default:
      return .unknown
    }
  }

  private static func place(of name: String, in folder: String) -> Place {
    let ending = ending(of: name)
    switch folder {
    case "indicators": return ending == "yml" ? .indicators : .unknown
    case "documents" where ending == "md": return .document
    case "zones": return ending == "csv" ? .zones : .unknown
    case "recommendations": return ending == "csv" ? .recommendations : .unknown
    case "progress": return ending == "csv" ? .progress : .unknown
    case "calendar": return ending == "csv" ? .calendar : .unknown
    case "groups": return ending == "csv" ? .groupMembers : .unknown
    case "documents": return attachmentEndings.contains(ending) ? .attachment : .unknown
    default: return .unknown
    }
  }

  /// The ending of a name in small letters: some programs write `.CSV`.
  static func ending(of name: String) -> String {
    name.split(separator: ".").last?.lowercased() ?? ""
  }

  /// The path that an author of an unknown one most probably meant, in words of the contract.
  static func knownNames(besides path: String) -> [String] {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 1 else { return topNames }
    switch parts[0] {
    case "data": return parts.count == 3 ? ["cycle.yml"] : []
    case let folder where knownFolders.contains(folder): return []
    default: return topNames.filter { $0.hasSuffix("/") }
    }
  }
}
