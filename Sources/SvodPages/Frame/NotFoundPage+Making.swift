extension NotFoundPage {
  init(frame: PageFrame) {
    heading = frame.title
    statement = RichText(
      "По\u{A0}этому адресу страницы нет. Возможно, в\u{A0}адресе опечатка или\u{A0}страница "
        + "ещё не\u{A0}размещена.")
    self.frame = frame.described(by: statement)
    links = frame.navigation.map { PageFrame.Link(title: $0.title, address: $0.address) }
  }
}
