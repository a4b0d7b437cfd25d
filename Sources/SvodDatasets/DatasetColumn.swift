import SvodFormats

/// The columns of a cycle's open data, in their order.
///
/// They are those in which an author gives the data, so that what is published can be read again.
package enum DatasetColumn: String, CSVColumn {
  case cycle
  /// A municipality's id in a region; empty beside organizations and for the section as a whole.
  case municipality
  /// An organization's id; empty where the row is of an area.
  case organization
  case indicator
  /// The number of a bucket of a distribution, from 1.
  case bucket
  case value
  case numerator
  case denominator
  case previous
  case base
  /// `published`, or the code of why there is no value.
  case status

  package var aliases: [String] { [] }

  package var isRequired: Bool { true }
}
