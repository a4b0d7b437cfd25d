import SvodJSON
import SvodPages

extension HTMLBytes {
  /// Adds what a page is and where it stands, for programs (JSON-LD in the words of schema.org).
  mutating func append(dataOf frame: PageFrame) {
    let hasWay = frame.breadcrumbs.count > 1
    guard hasWay || frame.subject != nil else { return }
    var json = JSONText(capacity: 1024)
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@graph") { json in
        json.array { json in
          if hasWay { json.append(wayTo: frame) }
          if let subject = frame.subject { json.append(subject, of: frame) }
        }
      }
    }
    append(data: json)
  }
}

extension JSONText {
  /// The way to the page; the page itself, its last step, needs no address.
  fileprivate mutating func append(wayTo frame: PageFrame) {
    object { json in
      json.member("@type", "BreadcrumbList")
      json.member("itemListElement") { json in
        json.array { json in
          for (place, step) in frame.breadcrumbs.enumerated() {
            json.object { json in
              json.member("@type", "ListItem")
              json.member("position") { $0.value(place + 1) }
              json.member("name", step.title)
              json.member("item", step.address.map(frame.absolute))
            }
          }
        }
      }
    }
  }
}

extension PageFrame {
  /// The full address behind a link of the page, in the canonical form.
  func absolute(_ link: String) -> String {
    guard !link.contains("://") else { return link }
    let path =
      link.utf8.starts(with: root.utf8) ? link.utf8.dropFirst(root.utf8.count) : link.utf8[...]
    let name = "index.html".utf8
    let isFolder = path.count >= name.count && path.suffix(name.count).elementsEqual(name)
    let rest = isFolder ? path.dropLast(name.count) : path
    return sectionAddress + String(decoding: rest, as: UTF8.self)
  }
}
