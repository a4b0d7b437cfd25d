package import SvodNumbers

/// A table of open data: what its columns mean, and what stands in them.
///
/// Every format is printed from it, by one printer each; none has cells of its own.
package struct DataTable: Sendable {
  package enum ValueType: String, Sendable, Hashable, CaseIterable {
    case text
    /// An id or a code that another table explains.
    case code
    case integer
    case number
    case date
  }

  package struct Column: Sendable, Hashable {
    /// The head in files for machines.
    package var id: String
    /// The head in files for people.
    package var title: String
    package var meaning: String
    /// The meaning for the structure of a passport, which gives it in English too.
    package var english: String
    package var type: ValueType
    /// The table whose `id` stands here.
    package var reference: ReferenceTable?
    /// Whether every row has something here.
    package var isAlwaysFilled = false
    /// Whether no row of this section can have anything here; files for people leave it out.
    package var isUnused = false

    package init(
      _ id: String, _ title: String, _ meaning: String, english: String, _ type: ValueType,
      _ reference: ReferenceTable? = nil
    ) {
      self.id = id
      self.title = title
      self.meaning = meaning
      self.english = english
      self.type = type
      self.reference = reference
    }

    /// The same column where every row has something in it.
    package func alwaysFilled(_ isAlwaysFilled: Bool = true) -> Column {
      var column = self
      column.isAlwaysFilled = isAlwaysFilled
      return column
    }
  }

  package enum Cell: Sendable, Hashable {
    case empty
    case text(String)
    case integer(Int)
    case number(ExactDecimal)
    /// What machines read, and what people do, without what binds words in lines.
    case code(String, words: String)
  }

  package let columns: [Column]
  /// Rows come in batches, each made when it is printed, so that a long table is never in memory.
  let batchCount: Int
  /// The rows of a batch by its number from 0, each of as many cells as there are columns.
  let batch: @Sendable (Int) -> [[Cell]]

  init(_ columns: [Column], batchCount: Int, batch: @escaping @Sendable (Int) -> [[Cell]]) {
    self.columns = columns
    self.batchCount = batchCount
    self.batch = batch
  }

  init(_ columns: [Column], _ rows: [[Cell]]) {
    self.init(columns, batchCount: rows.isEmpty ? 0 : 1) { _ in rows }
  }
}

extension DataTable.Cell {
  /// Words, or an empty cell where there are none.
  init(_ text: String?) {
    self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  init(_ number: ExactDecimal?) {
    self = number.map(Self.number) ?? .empty
  }

  init(_ date: CalendarDate?) {
    self = date.map { .text($0.description) } ?? .empty
  }

  /// As files for machines have it.
  var text: String {
    switch self {
    case .empty: ""
    case .text(let text), .code(let text, _): text
    case .integer(let number): String(number)
    case .number(let number): number.description
    }
  }
}
