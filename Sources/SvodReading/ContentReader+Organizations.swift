import SvodContent
import SvodDiagnostics
import SvodFormats

/// The register, and what organizations are gathered into.
extension ContentReader {
  /// Without `municipalities.csv` the section is of one municipality.
  func municipalities(log: inout DiagnosticLog) -> MunicipalityReading {
    guard let file = files[.municipalities].first else { return MunicipalityReading() }
    guard let table = file.table(log: &log) else { return MunicipalityReading(isReadable: false) }
    var reading = MunicipalityReader.read(table, log: &log)
    if log.hasErrors { reading.unusable.formUnion(UnusableNames.cells(in: file)) }
    return reading
  }

  func register(
    _ municipalities: MunicipalityReading, log: inout DiagnosticLog
  ) -> OrganizationReading {
    guard let file = files[.organizations].first else { return OrganizationReading() }
    guard let table = file.table(log: &log) else {
      return OrganizationReading(isReadable: false)
    }
    let municipalities =
      files[.municipalities].isEmpty ? nil : MunicipalityNames(municipalities)
    var register = OrganizationReader.read(table, of: municipalities, log: &log)
    if log.hasErrors { register.unusable.formUnion(UnusableNames.cells(in: file)) }
    if let history = files[.organizationHistory].first?.table(log: &log) {
      OrganizationHistoryReader.read(history, into: &register, log: &log)
    }
    return register
  }

  /// Reads clusters and who belongs to them.
  func clusters(
    of register: inout OrganizationReading, documents: KnownNames, log: inout DiagnosticLog
  ) -> ClusterReading {
    var reading = ClusterReading()
    if let file = files[.clusters].first {
      if let root = file.yaml(log: &log) {
        reading = ClusterReader(documents: documents).read(root, log: &log)
      } else {
        reading.unusable = UnusableNames.names(in: file)
      }
    }
    reading.name(&register.organizations, log: &log)
    if let table = files[.clusterMembers].first?.table(log: &log) {
      ClusterMemberReader.read(table, into: &register, reading, log: &log)
    }
    return reading
  }

  func sets(of register: OrganizationReading, log: inout DiagnosticLog) -> SetReading {
    guard let file = files[.sets].first else { return SetReading() }
    var own = DiagnosticLog()
    var reading =
      file.table(log: &own).map { SetReader.read($0, register: register, log: &own) }
      ?? SetReading()
    if own.hasErrors { reading.unusable = UnusableNames.cells(in: file) }
    log.append(own)
    return reading
  }

  /// Sets and clusters that are empty, and denominators of other members than are measured.
  func checkMembers(_ ground: Ground, years: [Int], log: inout DiagnosticLog) {
    let organizations = ground.register.organizations
    SetCheck(organizations: organizations, years: years)
      .check(ground.catalogue.entries, log: &log)
    ground.clusters.reportEmpty(among: organizations, years: years, log: &log)
  }
}
