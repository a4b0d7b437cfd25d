/// Whom the indicator measures, and whose members stand in its denominator.
extension Indicator {
  package enum Applicability: Sendable, Hashable {
    case all
    case kinds(Set<Organization.Kind>)
    case organizations(Set<Organization.ID>)
    /// Members of sets in the cycle's year, and organizations that belong whatever the year is.
    case members([OrganizationSet], besides: Set<Organization.ID>)
  }

  /// Whether the organization is among those the indicator measures in a cycle.
  package func applies(to organization: Organization, in year: Int) -> Bool {
    switch appliesTo {
    case .all: level == .organization
    case .kinds, .organizations, .members: appliesTo.contains(organization, in: year)
    }
  }
}

extension Indicator.Applicability {
  /// Whether the organization is meant in a cycle.
  package func contains(_ organization: Organization, in year: Int) -> Bool {
    switch self {
    case .all: true
    case .kinds(let kinds): kinds.contains(organization.kind)
    case .organizations(let ids): ids.contains(organization.id)
    case .members(let sets, let ids):
      ids.contains(organization.id) || sets.contains { $0.contains(organization.id, in: year) }
    }
  }

  /// The sets that are named; none where the same organizations are meant in every year.
  package var sets: [OrganizationSet] {
    switch self {
    case .all, .kinds, .organizations: []
    case .members(let sets, _): sets
    }
  }
}
