// Nouns that more than one kind of page counts. A page declares its own where only it needs them.
extension NounForms {
  /// «показатель».
  package static let indicator = NounForms(
    singular: Declension(
      "показатель", "показателя", "показателю", "показатель", "показателем", "показателе"),
    plural: Declension(
      "показатели", "показателей", "показателям", "показатели", "показателями", "показателях"))

  /// «организация».
  package static let organization = NounForms(
    singular: Declension(
      "организация", "организации", "организации", "организацию", "организацией", "организации"),
    plural: Declension(
      "организации", "организаций", "организациям", "организации", "организациями",
      "организациях"))

  /// «муниципалитет».
  package static let municipality = NounForms(
    singular: Declension(
      "муниципалитет", "муниципалитета", "муниципалитету", "муниципалитет", "муниципалитетом",
      "муниципалитете"),
    plural: Declension(
      "муниципалитеты", "муниципалитетов", "муниципалитетам", "муниципалитеты",
      "муниципалитетами", "муниципалитетах"))

  /// «школа».
  package static let school = NounForms(
    singular: Declension("школа", "школы", "школе", "школу", "школой", "школе"),
    plural: Declension("школы", "школ", "школам", "школы", "школами", "школах"))

  /// «руководитель».
  package static let head = NounForms(
    singular: Declension(
      "руководитель", "руководителя", "руководителю", "руководителя", "руководителем",
      "руководителе"),
    plural: Declension(
      "руководители", "руководителей", "руководителям", "руководителей", "руководителями",
      "руководителях"))

  /// «чел.», the unit of counts of people.
  package static let people = NounForms(unchanging: "чел.")

  /// «год», with «лет» after numbers.
  package static let year = NounForms(
    singular: Declension("год", "года", "году", "год", "годом", "годе"),
    plural: Declension("годы", "лет", "годам", "годы", "годами", "годах"))

  /// «день».
  package static let day = NounForms(
    singular: Declension("день", "дня", "дню", "день", "днём", "дне"),
    plural: Declension("дни", "дней", "дням", "дни", "днями", "днях"))

  /// «документ».
  package static let document = NounForms(
    singular: Declension(
      "документ", "документа", "документу", "документ", "документом", "документе"),
    plural: Declension(
      "документы", "документов", "документам", "документы", "документами", "документах"))

  /// «мероприятие».
  package static let activity = NounForms(
    singular: Declension(
      "мероприятие", "мероприятия", "мероприятию", "мероприятие", "мероприятием", "мероприятии"),
    plural: Declension(
      "мероприятия", "мероприятий", "мероприятиям", "мероприятия", "мероприятиями",
      "мероприятиях"))

  /// «направление».
  package static let direction = NounForms(
    singular: Declension(
      "направление", "направления", "направлению", "направление", "направлением", "направлении"),
    plural: Declension(
      "направления", "направлений", "направлениям", "направления", "направлениями",
      "направлениях"))

  /// «компонент», a link of the management cycle.
  package static let component = NounForms(
    singular: Declension(
      "компонент", "компонента", "компоненту", "компонент", "компонентом", "компоненте"),
    plural: Declension(
      "компоненты", "компонентов", "компонентам", "компоненты", "компонентами", "компонентах"))
}
