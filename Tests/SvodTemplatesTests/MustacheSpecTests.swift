import Testing

/// The cases of interpolation, sections, inverted sections, comments and partials that we claim.
struct MustacheSpecTests {
  @Test(arguments: [
    SpecCase("No Interpolation", "Hello from {Mustache}!\n", "Hello from {Mustache}!\n"),
    SpecCase("Basic Interpolation", "Hello, {{subject}}!\n", "Hello, world!\n"),
    SpecCase("No Re-interpolation", "{{subject}}: {{{markup}}}", "world: <b>&</b>"),
    SpecCase("HTML Escaping", "{{forbidden}}", "&amp; &quot; &lt; &gt; &#39;"),
    SpecCase("Triple Mustache", "{{{markup}}}", "<b>&</b>"),
    SpecCase("Empty text", "({{empty}}{{{blank}}})", "()"),
    SpecCase("Surrounding Whitespace", "| {{subject}} |", "| world |"),
    SpecCase("Triple, Surrounding Whitespace", "| {{{markup}}} |", "| <b>&</b> |"),
    SpecCase("Standalone", "  {{subject}}\n", "  world\n"),
    SpecCase("Triple, Standalone", "  {{{markup}}}\n", "  <b>&</b>\n"),
    SpecCase("With Padding", "|{{ subject }}|", "|world|"),
    SpecCase("Triple, With Padding", "|{{{ markup }}}|", "|<b>&</b>|"),
    SpecCase("Letters beyond ASCII", "«{{subject}}» — ёж 👩‍🏫", "«world» — ёж 👩‍🏫"),
  ])
  func interpolates(_ spec: SpecCase) {
    #expect(TemplateTrial(spec.template).output == spec.expected)
  }

  @Test(arguments: [
    SpecCase("Truthy", "\"{{#yes}}Shown.{{/yes}}\"", "\"Shown.\""),
    SpecCase("Falsey", "\"{{#no}}Hidden.{{/no}}\"", "\"\""),
    SpecCase("Context", "{{#person}}Hi {{name}}.{{/person}}", "Hi Joe."),
    SpecCase("Null is falsey", "({{#nobody}}Hi {{name}}.{{/nobody}})", "()"),
    SpecCase(
      "Parent contexts", "{{#items}}{{number}}{{#yes}}{{subject}}{{/yes}},{{/items}}",
      "1world,2world,3world,"),
    SpecCase("Variable test", "{{#person}}{{subject}}{{/person}} {{subject}}", "apples world"),
    SpecCase("Text section", "{{#subject}}{{subject}}{{/subject}}{{#empty}}no{{/empty}}", "world"),
    SpecCase("Fragment section", "{{#markup}}yes{{/markup}}{{#blank}}no{{/blank}}", "yes"),
    SpecCase(
      "List Contexts",
      "{{#items}}{{number}}({{#parts}}{{letter}}{{number}}.{{/parts}}){{/items}}",
      "1(a1.b1.)2()3(c3.)"),
    SpecCase("List", "\"{{#items}}{{number}}{{/items}}\"", "\"123\""),
    SpecCase("Empty List", "\"{{#nothing}}Yay lists!{{/nothing}}\"", "\"\""),
    SpecCase(
      "Doubled", "{{#yes}}\n* first\n{{/yes}}\n* {{subject}}\n{{#yes}}\n* third\n{{/yes}}\n",
      "* first\n* world\n* third\n"),
    SpecCase("Nested (Truthy)", "| A {{#yes}}B {{#yes}}C{{/yes}} D{{/yes}} E |", "| A B C D E |"),
    SpecCase("Nested (Falsey)", "| A {{#no}}B {{#no}}C{{/no}} D{{/no}} E |", "| A  E |"),
    SpecCase("Surrounding Whitespace", " | {{#yes}}\t|\t{{/yes}} | \n", " | \t|\t | \n"),
    SpecCase(
      "Internal Whitespace",
      " | {{#yes}} {{! Important Whitespace }}\n {{/yes}} | \n", " |  \n  | \n"),
    SpecCase(
      "Indented Inline Sections", " {{#yes}}YES{{/yes}}\n {{#yes}}GOOD{{/yes}}\n",
      " YES\n GOOD\n"),
    SpecCase(
      "Standalone Lines", "| This Is\n{{#yes}}\n|\n{{/yes}}\n| A Line\n",
      "| This Is\n|\n| A Line\n"),
    SpecCase(
      "Indented Standalone Lines", "| This Is\n  {{#yes}}\n|\n  {{/yes}}\n| A Line\n",
      "| This Is\n|\n| A Line\n"),
    SpecCase("Standalone Line Endings", "|\r\n{{#yes}}\r\n{{/yes}}\r\n|", "|\r\n|"),
    SpecCase("Standalone Without Previous Line", "  {{#yes}}\n#{{/yes}}\n/", "#\n/"),
    SpecCase("Standalone Without Newline", "#{{#yes}}\n/\n  {{/yes}}", "#\n/\n"),
    SpecCase("Padding", "|{{# yes }}={{/ yes }}|", "|=|"),
  ])
  func showsSections(_ spec: SpecCase) {
    #expect(TemplateTrial(spec.template).output == spec.expected)
  }

  @Test(arguments: [
    SpecCase("Falsey", "\"{{^no}}Shown.{{/no}}\"", "\"Shown.\""),
    SpecCase("Truthy", "\"{{^yes}}Hidden.{{/yes}}\"", "\"\""),
    SpecCase("Null is falsey", "\"{{^nobody}}Shown.{{/nobody}}\"", "\"Shown.\""),
    SpecCase("Context", "\"{{^person}}Hi {{subject}}.{{/person}}\"", "\"\""),
    SpecCase("List", "\"{{^items}}{{subject}}{{/items}}\"", "\"\""),
    SpecCase("Empty List", "\"{{^nothing}}Yay lists!{{/nothing}}\"", "\"Yay lists!\""),
    SpecCase(
      "Text and fragment", "{{^empty}}a{{/empty}}{{^blank}}b{{/blank}}{{^markup}}c{{/markup}}",
      "ab"),
    SpecCase(
      "Doubled", "{{^no}}\n* first\n{{/no}}\n* {{subject}}\n{{^no}}\n* third\n{{/no}}\n",
      "* first\n* world\n* third\n"),
    SpecCase("Nested (Falsey)", "| A {{^no}}B {{^no}}C{{/no}} D{{/no}} E |", "| A B C D E |"),
    SpecCase("Nested (Truthy)", "| A {{^yes}}B {{^yes}}C{{/yes}} D{{/yes}} E |", "| A  E |"),
    SpecCase(
      "Standalone Lines", "| This Is\n{{^no}}\n|\n{{/no}}\n| A Line\n",
      "| This Is\n|\n| A Line\n"),
    SpecCase("Standalone Line Endings", "|\r\n{{^no}}\r\n{{/no}}\r\n|", "|\r\n|"),
    SpecCase("Padding", "|{{^ no }}={{/ no }}|", "|=|"),
  ])
  func showsInvertedSections(_ spec: SpecCase) {
    #expect(TemplateTrial(spec.template).output == spec.expected)
  }

  @Test(arguments: [
    SpecCase("Inline", "12345{{! Comment Block! }}67890", "1234567890"),
    SpecCase("Multiline", "12345{{!\n  multi-line\n  comment…\n}}67890\n", "1234567890\n"),
    SpecCase("Standalone", "Begin.\n{{! Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
    SpecCase("Indented Standalone", "Begin.\n  {{! Indented! }}\nEnd.\n", "Begin.\nEnd.\n"),
    SpecCase("Standalone Line Endings", "|\r\n{{! Standalone }}\r\n|", "|\r\n|"),
    SpecCase("Standalone Without Previous Line", "  {{! I'm Still Standalone }}\n!", "!"),
    SpecCase("Standalone Without Newline", "!\n  {{! I'm Still Standalone }}", "!\n"),
    SpecCase(
      "Multiline Standalone", "Begin.\n{{!\nSomething's going on here…\n}}\nEnd.\n",
      "Begin.\nEnd.\n"),
    SpecCase(
      "Indented Multiline Standalone", "Begin.\n  {{!\n    Something…\n  }}\nEnd.\n",
      "Begin.\nEnd.\n"),
    SpecCase("Indented Inline", "  12 {{! 34 }}\n", "  12 \n"),
    SpecCase("Surrounding Whitespace", "12345 {{! Comment Block! }} 67890", "12345  67890"),
    SpecCase("Variable Name Collision", "({{! subject }})", "()"),
    SpecCase("A tag within", "({{! {{subject }})", "()"),
  ])
  func leavesCommentsOut(_ spec: SpecCase) {
    #expect(TemplateTrial(spec.template).output == spec.expected)
  }

  @Test(arguments: [
    SpecCase("Basic Behavior", "\"{{>text}}\"", "\"from partial\"", ["text": "from partial"]),
    SpecCase("Context", "\"{{>partial}}\"", "\"*world*\"", ["partial": "*{{subject}}*"]),
    SpecCase("Inner context", "{{#items}}{{>row}}{{/items}}", "[1][2][3]", ["row": "[{{number}}]"]),
    SpecCase(
      "Nested", "{{>outer}}", "*world!*", ["outer": "*{{>inner}}*", "inner": "{{subject}}!"]),
    SpecCase("In a folder", "{{> parts/row-1}}", "row", ["parts/row-1": "row"]),
    SpecCase("Surrounding Whitespace", "| {{>partial}} |", "| \t|\t |", ["partial": "\t|\t"]),
    SpecCase(
      "Inline Indentation", "  {{subject}}  {{> partial}}\n", "  world  >\n>\n",
      ["partial": ">\n>"]),
    SpecCase("Standalone Line Endings", "|\r\n{{>partial}}\r\n|", "|\r\n>|", ["partial": ">"]),
    SpecCase("Standalone Without Previous Line", "{{>partial}}\n>", ">\n>>", ["partial": ">\n>"]),
    SpecCase("Standalone Without Newline", ">\n{{>partial}}", ">\n>\n>", ["partial": ">\n>"]),
    SpecCase(
      "Never re-indented", "\\\n  {{>partial}}\n/\n", "\\\n|\n|\n/\n",
      ["partial": "|\n|\n"]),
    SpecCase("Padding Whitespace", "|{{> partial }}|", "|[]|", ["partial": "[]"]),
  ])
  func putsPartialsInPlace(_ spec: SpecCase) {
    #expect(TemplateTrial(spec.template, spec.partials).output == spec.expected)
  }
}
