package import SvodContent
import SvodFigures

extension PublishedSection {
  /// Whether somebody's value of an indicator was corrected, of all organizations together for nil:
  /// the latest notice.
  package func correction(
    of indicator: Indicator.ID, organization: Organization.ID?, year: Int
  ) -> PublishedCorrection? {
    corrections.first { correction in
      guard correction.indicator == indicator, correction.year == year else { return false }
      return switch correction.subject {
      case .organization(let id): id == organization
      case .everybody: true
      case .unnamedOrganization: false
      }
    }
  }

  /// The notices of all organizations together that say another value than the section shows.
  ///
  /// - Parameter notices: the author's; of several of one indicator the latest counts.
  /// - Returns: those that do, in their order.
  package func contradicting(_ notices: [CorrectionNotice]) -> [CorrectionNotice] {
    let sums = notices.filter { $0.organization == nil }
    return sums.filter { notice in
      let isLatest = !sums.contains {
        $0.year == notice.year && $0.indicator == notice.indicator && notice.date < $0.date
      }
      guard isLatest, let became = notice.became,
        let place = catalogue.index(of: notice.indicator),
        case .figure(let figure)? = municipal(.section, indicator: place, year: notice.year)?
          .total.outcome,
        let entry = FigureAmounts(figure).entry(of: catalogue.indicators[place].kind)
      else { return false }
      return !became.agrees(with: entry)
    }
  }
}
