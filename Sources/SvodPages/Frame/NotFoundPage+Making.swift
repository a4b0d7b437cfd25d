extension NotFoundPage {
  init(frame: PageFrame) {
    heading = frame.title
    statement = RichText(
      "По\u{A0}этому адресу страницы нет. Возможно, в\u{A0}адресе опечатка или\u{A0}страница "
        + "ещё не\u{A0}размещена.")
    self.frame = frame.described(by: statement)
    let search = frame.searchAddress.map {
      PageFrame.Link(title: "Поиск и\u{A0}указатель", address: $0)
    }
    // The others stand in the navigation above.
    let archive = frame.navigation.last { $0.address == frame.root + Route.archive.path }.map {
      PageFrame.Link(title: "Архив: итоги прежних лет", address: $0.address)
    }
    links = [search, archive].compactMap(\.self)
  }
}
