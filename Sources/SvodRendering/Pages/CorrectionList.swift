import SvodPages
import SvodTemplates

/// What was corrected after publication, as pages of figures tell it (`partials/corrections`).
enum CorrectionList {
  static let fields: [TemplateField] = [
    TemplateField("hasCorrections", .flag, "исправлено ли что-то после публикации"),
    TemplateField("corrections", .list(.sentence), "что исправлено после публикации"),
  ]

  static func fill(_ corrections: [RichText], into record: inout TemplateRecord) {
    record["hasCorrections"] = .flag(!corrections.isEmpty)
    record["corrections"] = .sentences(corrections)
  }
}
