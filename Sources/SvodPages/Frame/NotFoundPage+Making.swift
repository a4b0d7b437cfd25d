import SvodPublication

extension NotFoundPage {
  init(in section: PublishedSection, plan: SitePlan) {
    heading = "Страница не найдена"
    statement = RichText(
      "По этому адресу страницы нет. Возможно, в адресе опечатка или страница ещё не размещена.")
    frame = PageFrame(
      for: .notFound, title: heading, description: statement.plain, in: section, plan: plan)
    links = frame.navigation.map { PageFrame.Link(title: $0.title, address: $0.address) }
  }
}
