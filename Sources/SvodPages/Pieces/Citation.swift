import SvodDatasets
import SvodLanguage
import SvodPublication

/// How to refer to a page: a ready reference to an electronic resource.
///
/// In the order of ГОСТ Р 7.0.100-2018: title, kind of resource, the section it stands in, what is
/// known of its time, the address. The day on which the reader saw it is the reader's to fill in:
/// nothing here knows the clock.
package struct Citation: Sendable, Hashable {
  /// Everything before the address.
  package var words: String
  /// The permanent address, absolute and in the canonical form.
  package var address: String
  /// How the address of a place on the page is found.
  package var places: String

  /// Where values are links of their own.
  static let valuePlaces = "Адрес значения открывается по\u{A0}ссылке на\u{A0}этом значении."

  /// - Parameters:
  ///   - title: what is referred to, with what explains it: «Базовый уровень : показатель».
  ///   - time: of which day it is: «Опубликовано 15.04.2022»; nil for what has no day.
  ///   - address: where it stands for good.
  ///   - places: how the address of a place on the page is found.
  ///   - frame: the page's.
  init(
    of title: String, time: String?, at address: String, places: String, in frame: PageFrame
  ) {
    let time = time.map { " \(RussianText.bound($0)).\u{A0}—" } ?? ""
    words =
      "\(title.closed)\u{A0}— Текст\u{A0}: электронный // \(frame.sectionTitle)\u{A0}: раздел сайта"
      + " / \(frame.authority.closed)\u{A0}—\(time) URL:"
    self.address = address
    self.places = places
  }
}

extension PageFrame {
  /// The frame with words to refer to the page by, and with what the page is about.
  func citing(
    _ title: String, time: String? = nil, at route: Route? = nil, places: String,
    about subject: PageSubject? = nil
  ) -> PageFrame {
    var frame = self
    let address = route.map { sectionAddress + $0.canonicalPath } ?? canonicalAddress
    frame.citation = Citation(of: title, time: time, at: address, places: places, in: self)
    if let subject { frame.subject = subject }
    return frame
  }
}

extension SectionDigest {
  /// The time of a page of a cycle's figures: «Опубликовано 15.04.2022, с исправлениями на
  /// 05.05.2022», or the section's day where nobody says when they became public.
  func citedTime(of year: Int) -> String? {
    DatasetDates(of: [year], in: section).words ?? citedDay
  }

  /// The time of a page that tells how something stands: «По состоянию на 16.05.2022».
  var citedDay: String? { section.asOf.map { "По состоянию на \(RussianDates.short($0))" } }
}
