import SvodPages
import SvodTemplates

extension PageFrame {
  /// What every page offers to its template, before what its kind adds.
  static let fields: [TemplateField] = [
    TemplateField("documentTitle", .text, "заголовок окна: страница — раздел — муниципалитет"),
    TemplateField("description", .text, "одно предложение для поисковых систем"),
    TemplateField(
      "canonicalAddress", .text, "полный адрес страницы; пусто, если её не должны находить"),
    TemplateField("title", .text, "заголовок страницы без названия раздела"),
    TemplateField("structuredData", .fragment, "о чём страница, для поисковых систем (JSON-LD)"),
    TemplateField("feeds", .list(linkShape), "ленты обновлений, которые относятся к странице"),
    TemplateField("updatesAddress", .text, "ссылка на обновления раздела, если они известны"),
    TemplateField("hasCitation", .flag, "сказано ли, как сослаться на страницу"),
    TemplateField("citation", .text, "библиографическая ссылка до адреса"),
    TemplateField("citationAddress", .text, "постоянный адрес для ссылки"),
    TemplateField("citationPlaces", .text, "как узнать адрес места на странице"),
    TemplateField("root", .text, "путь к корню раздела: ../../"),
    TemplateField("homeAddress", .text, "ссылка на главную страницу раздела"),
    TemplateField(
      "correctionsAddress", .text, "ссылка на журнал исправлений; пусто в разделе без данных"),
    TemplateField("accessibilityAddress", .text, "ссылка на страницу о доступности раздела"),
    TemplateField("searchAddress", .text, "ссылка на поиск; пусто, если искать нечего"),
    TemplateField("sectionTitle", .text, "название раздела"),
    TemplateField("municipality", .text, "муниципалитет"),
    TemplateField("authority", .text, "орган управления образованием"),
    TemplateField("authoritySite", .text, "его сайт, если указан"),
    TemplateField("isDemonstration", .flag, "данные вымышлены"),
    TemplateField("isInternal", .flag, "страница внутреннего издания, не для публикации"),
    TemplateField("hasNavigation", .flag, "есть ли другие страницы"),
    TemplateField("navigation", .list(linkShape), "разделы"),
    TemplateField("hasBreadcrumbs", .flag, "есть ли путь"),
    TemplateField("breadcrumbs", .list(linkShape), "путь к странице"),
    TemplateField("hasYears", .flag, "есть ли другие годы"),
    TemplateField("yearsTitle", .text, "что это за годы: отчётный год, период плана"),
    TemplateField("years", .list(linkShape), "эта же страница в другие годы"),
    TemplateField("hasFormerPlaces", .flag, "есть ли места, которые стояли на странице прежде"),
    TemplateField("formerPlaces", .list(formerPlaceShape), "куда они перенесены"),
    TemplateField("asOf", .text, "на какую дату составлена страница, если это важно"),
    TemplateField("email", .text, "почта для сообщений об ошибках"),
    TemplateField("phone", .text, "телефон"),
  ]

  static let linkShape = TemplateShape([
    TemplateField("title", .text, "текст ссылки"),
    TemplateField("address", .text, "адрес; пусто, если вести некуда"),
    TemplateField("isCurrent", .flag, "это сама страница"),
  ])

  static let formerPlaceShape = TemplateShape([
    TemplateField("anchor", .text, "прежний якорь"),
    TemplateField("address", .text, "новый адрес"),
    TemplateField("title", .text, "новое место"),
  ])

  /// A record of the page's shape with the frame's values set.
  func record(of shape: TemplateShape) -> TemplateRecord {
    var record = TemplateRecord(shape)
    record["documentTitle"] = .text("\(title) — \(sectionTitle) — \(municipality)")
    record["description"] = .text(description)
    record["canonicalAddress"] = .text(isToBeFound ? canonicalAddress : "")
    record["title"] = .text(title)
    record["structuredData"] = .html { html in
      if isToBeFound { html.append(dataOf: self) }
    }
    record["feeds"] = .list(feeds.map(\.record))
    record["updatesAddress"] = .text(updatesAddress ?? "")
    fillCitation(into: &record)
    record["root"] = .text(root)
    record["homeAddress"] = .text(root + Route.home.path)
    record["correctionsAddress"] = .text(corrections ?? "")
    record["accessibilityAddress"] = .text(root + Route.accessibility.path)
    record["searchAddress"] = .text(searchAddress ?? "")
    record["sectionTitle"] = .text(sectionTitle)
    record["municipality"] = .text(municipality)
    record["authority"] = .text(authority)
    record["authoritySite"] = .text(authoritySite ?? "")
    record["isDemonstration"] = .flag(isDemonstration)
    record["isInternal"] = .flag(isInternal)
    record["hasNavigation"] = .flag(navigation.count > 1)
    record["navigation"] = .list(navigation.map(\.record))
    record["hasBreadcrumbs"] = .flag(breadcrumbs.count > 1)
    record["breadcrumbs"] = .list(breadcrumbs.map(\.record))
    record["hasYears"] = .flag(!years.isEmpty)
    record["yearsTitle"] = .text(yearsTitle)
    record["years"] = .list(years.map(\.record))
    record["hasFormerPlaces"] = .flag(!formerPlaces.isEmpty)
    record["formerPlaces"] = .list(formerPlaces.map(Self.record(of:)))
    record["asOf"] = .text(asOf ?? "")
    record["email"] = .text(email ?? "")
    record["phone"] = .text(phone ?? "")
    return record
  }

  /// Whether search engines and other sites shall know of the page.
  private var isToBeFound: Bool { !isInternal && route != .notFound }

  /// Nobody refers to a page of the internal edition.
  private func fillCitation(into record: inout TemplateRecord) {
    let citation = isToBeFound ? citation : nil
    record["hasCitation"] = .flag(citation != nil)
    record["citation"] = .text(citation?.words ?? "")
    record["citationAddress"] = .text(citation?.address ?? "")
    record["citationPlaces"] = .text(citation?.places ?? "")
  }

  static func record(of place: FormerPlace) -> TemplateRecord {
    var record = TemplateRecord(formerPlaceShape)
    record["anchor"] = .text(place.anchor)
    record["address"] = .text(place.link.address ?? "")
    record["title"] = .text(place.link.title)
    return record
  }
}

extension PageFrame.Link {
  var record: TemplateRecord {
    var record = TemplateRecord(PageFrame.linkShape)
    record["title"] = .text(title)
    record["address"] = .text(address ?? "")
    record["isCurrent"] = .flag(isCurrent)
    return record
  }
}
