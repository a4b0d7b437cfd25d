import SvodContent
import SvodLanguage
import SvodPublication

/// How it is told that something became new.
struct UpdateWording {
  let digest: SectionDigest
  let page: Route

  /// «Размещён документ: Приказ …», with a link to it.
  func text(of update: SectionUpdate) -> RichText {
    let (lead, name) = words(of: update)
    let link = RichText.Run.link(name, address: page.link(to: update.route, anchor: update.anchor))
    return RichText(lead.map { [.text("\($0): "), link] } ?? [link])
  }

  /// The same in plain words, as the title of a feed's entry.
  func title(of update: SectionUpdate) -> String {
    let (lead, name) = words(of: update)
    return [lead, name].compactMap(\.self).joined(separator: ": ")
  }

  /// What a feed says under the title, for those who read nothing else: of a correction what was,
  /// what became and why, as far as pages tell it.
  func summary(of update: SectionUpdate) -> String? {
    guard case .correction(let anchor) = update.subject else { return remark(on: update)?.plain }
    return CorrectionWording(digest, on: page).sentence(notice(at: anchor), omitting: .nothing)
      .plain
  }

  /// Requisites of a document, the items of a plan; nil where nothing is to be added.
  func remark(on update: SectionUpdate) -> RichText? {
    switch update.subject {
    case .cycle, .correction: nil
    case .document(let id), .news(let id): requisites(of: id).map { RichText($0) }
    case .progress(let id, let anchors): items(anchors, of: id)
    }
  }

  private func words(of update: SectionUpdate) -> (lead: String?, name: String) {
    switch update.subject {
    case .cycle(let year): (nil, "Опубликованы итоги мониторинга \(Wording.forYear(year))")
    case .document(let id):
      (
        digest.documents[id]?.editionOf == nil
          ? "Размещён документ" : "Размещена редакция документа", title(of: id)
      )
    case .news(let id): ("Новость", title(of: id))
    case .progress(let id, _): ("Отмечен ход выполнения", title(of: id))
    case .correction(let anchor): correction(anchor)
    }
  }

  /// «Исправлено: «Пропуски по болезни», Детский сад «Родничок», за 2020 год»; the log has numbers.
  private func correction(_ anchor: String) -> (lead: String?, name: String) {
    let notice = notice(at: anchor)
    let words = CorrectionWording(digest, on: page)
    let subjects = [
      "«\(words.title(of: notice))»", words.organization(of: notice), Wording.forYear(notice.year),
    ]
    return (notice.kind.participle.capitalizedFirst, subjects.joined(separator: ", "))
  }

  private func notice(at anchor: String) -> PublishedCorrection {
    guard let notice = digest.section.corrections.first(where: { $0.anchor == anchor }) else {
      preconditionFailure("an update of a notice that is not published: \(anchor)")
    }
    return notice
  }

  private func title(of id: Document.ID) -> String {
    digest.documents[id].map { RussianText.bound($0.title) } ?? id.text
  }

  /// «Приказ от 13.05.2022 № 30»; nil for a document known by its title alone.
  private func requisites(of id: Document.ID) -> String? {
    guard let document = digest.documents[id] else { return nil }
    let known = [digest.documents.requisites(of: document), digest.documents.edition(of: document)]
      .compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }

  /// Numbers of items, each leading to its item.
  private func items(_ anchors: [String], of id: Document.ID) -> RichText? {
    guard let document = digest.documents[id] else { return nil }
    let links = anchors.compactMap { anchor in
      ManagementWording.clause(anchor, of: document).map { words in
        [RichText.Run.link(words, address: page.link(to: .document(id), anchor: anchor))]
      }
    }
    return links.isEmpty ? nil : RichText(Array(links.joined(separator: [.text(", ")])))
  }
}
