/// Every problem Svod can report, by the name that findings print in brackets.
package enum DiagnosticCode: String, Sendable, CaseIterable {
  // Files
  case missingFile = "missing-file"
  case unknownFile = "unknown-file"
  case officeFile = "office-file"
  case unreadableFile = "unreadable-file"
  case fileTooLarge = "file-too-large"
  case brokenEncoding = "broken-encoding"

  // Tables
  case brokenQuote = "broken-quote"
  case raggedRow = "ragged-row"
  case duplicateColumn = "duplicate-column"
  case missingColumn = "missing-column"
  case unknownColumn = "unknown-column"
  case emptyTable = "empty-table"
  case textAboveHeader = "text-above-header"
  case secondHeader = "second-header"
  case copiedTable = "copied-table"

  // YAML and front matter
  case yamlSyntax = "yaml-syntax"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case misplacedKey = "misplaced-key"
  case wrongType = "wrong-type"
  case unknownValue = "unknown-value"
  case missingFrontMatter = "missing-front-matter"

  // Ids and names
  case badID = "bad-id"
  case reservedID = "reserved-id"
  case duplicateID = "duplicate-id"
  case unknownOrganization = "unknown-organization"
  case unknownMunicipality = "unknown-municipality"
  case unknownIndicator = "unknown-indicator"
  case unknownDirection = "unknown-direction"
  case unknownComponent = "unknown-component"
  case unknownDocument = "unknown-document"
  case unknownCycle = "unknown-cycle"
  case unknownClause = "unknown-clause"
  case ambiguousName = "ambiguous-name"
  case addressCollision = "address-collision"
  case unknownAddress = "unknown-address"
  case badAddress = "bad-address"

  // Values
  case badNumber = "bad-number"
  case badDate = "bad-date"
  case numberTooLarge = "number-too-large"
  case tooManyDecimals = "too-many-decimals"
  case spreadsheetDate = "spreadsheet-date"
  case negativeValue = "negative-value"
  case fractionalPeople = "fractional-people"
  case numeratorExceedsDenominator = "numerator-exceeds-denominator"
  case zeroDenominator = "zero-denominator"
  case incompleteValue = "incomplete-value"
  case missingValue = "missing-value"
  case misplacedValue = "misplaced-value"
  case valueBesideStatus = "value-beside-status"
  case shareOutOfRange = "share-out-of-range"
  case valueOutOfRange = "value-out-of-range"
  case duplicateValue = "duplicate-value"
  case closedOrganization = "closed-organization"
  case unopenedOrganization = "unopened-organization"
  case inapplicableIndicator = "inapplicable-indicator"
  case derivedCollected = "derived-collected"
  case valueMismatch = "value-mismatch"
  case outlier = "outlier"
  case loneFactDate = "lone-fact-date"

  // Catalogue
  case derivationLoop = "derivation-loop"
  case derivationKind = "derivation-kind"
  case mixedPeriods = "mixed-periods"
  case publicHead = "public-head"
  case brokenScale = "broken-scale"

  // Conclusions
  case unfoundZone = "unfound-zone"

  // Acts
  case rawHTML = "raw-html"
  case unsafeLink = "unsafe-link"
  case repeatedNumber = "repeated-number"
  case missingNumber = "missing-number"
  case tornRow = "torn-row"
  case wordlessRow = "wordless-row"
  case emptyPlanCell = "empty-plan-cell"
  case ambiguousAnchor = "ambiguous-anchor"
  case tableTooWide = "table-too-wide"
  case markupTooIntricate = "markup-too-intricate"
  case redactionNotFound = "redaction-not-found"

  // Texts of acts
  case unresolvedReference = "unresolved-reference"
  case conflictingActDates = "conflicting-act-dates"
  case missingRequisites = "missing-requisites"
  case repealedBase = "repealed-base"
  case approverMismatch = "approver-mismatch"
  case olderThanApprover = "older-than-approver"
  case appendixGap = "appendix-gap"
  case termBeforeAct = "term-before-act"
  case brokenCycleOrder = "broken-cycle-order"
  case mixedAlphabet = "mixed-alphabet"
  case lostHyphen = "lost-hyphen"
  case brokenWord = "broken-word"
  case unclosedQuote = "unclosed-quote"
  case twoSpellings = "two-spellings"
  case tornLine = "torn-line"
  case repeatedWord = "repeated-word"

  // Findings
  case unmatchedAcceptance = "unmatched-acceptance"

  // Templates
  case templateSyntax = "template-syntax"
  case unknownTemplateName = "unknown-template-name"
  case unknownPartial = "unknown-partial"
  case recursivePartial = "recursive-partial"
  case unknownAsset = "unknown-asset"
  case missingTemplate = "missing-template"
  case unusedTemplate = "unused-template"
  case wrongTemplateUse = "wrong-template-use"

  // Publication
  case missingMark = "missing-mark"
  case brokenLink = "broken-link"
  case changedOpenData = "changed-open-data"
  case vanishedAddress = "vanished-address"
  case vanishedAnchor = "vanished-anchor"
}
