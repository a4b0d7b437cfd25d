import SvodLanguage
import SvodNumbers

/// How to refer to a page: a ready reference to an electronic resource.
///
/// In the order of ГОСТ Р 7.0.100-2018: title, kind of resource, the section it stands in, the day,
/// the address. The day on which the reader saw it is the reader's to fill in: nothing here knows
/// the clock.
package struct Citation: Sendable, Hashable {
  /// Everything before the address.
  package var words: String
  /// The permanent address, absolute and in the canonical form.
  package var address: String
  /// How the address of a place on the page is found.
  package var places: String

  /// - Parameters:
  ///   - title: what is referred to, with what explains it: «Базовый уровень : показатель».
  ///   - day: the day that it speaks of, if it speaks of one.
  ///   - address: where it stands for good.
  ///   - places: how the address of a place on the page is found.
  ///   - frame: the page's.
  init(
    of title: String, on day: CalendarDate?, at address: String, places: String, in frame: PageFrame
  ) {
    let day = day.map { " По\u{A0}состоянию на\u{A0}\(RussianDates.short($0)).\u{A0}—" } ?? ""
    words =
      "\(title.closed)\u{A0}— Текст\u{A0}: электронный // \(frame.sectionTitle)\u{A0}: раздел сайта"
      + " / \(frame.authority.closed)\u{A0}—\(day) URL:"
    self.address = address
    self.places = places
  }
}

extension PageFrame {
  /// The frame with words to refer to the page by, and with what the page is about.
  func citing(
    _ title: String, on day: CalendarDate? = nil, at route: Route? = nil, places: String,
    about subject: PageSubject? = nil
  ) -> PageFrame {
    var frame = self
    let address = route.map { sectionAddress + $0.canonicalPath } ?? canonicalAddress
    frame.citation = Citation(of: title, on: day, at: address, places: places, in: self)
    frame.subject = subject
    return frame
  }
}
