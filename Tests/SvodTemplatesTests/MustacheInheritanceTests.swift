import Testing

/// The cases of the specification's `~inheritance` that we claim, and what follows from ours.
struct MustacheInheritanceTests {
  @Test(arguments: [
    SpecCase("Default", "{{$title}}Default title{{/title}}\n", "Default title\n"),
    SpecCase("Variable", "{{$foo}}default {{subject}} content{{/foo}}", "default world content"),
    SpecCase(
      "Triple Mustache", "{{$foo}}default {{{markup}}} content{{/foo}}",
      "default <b>&</b> content"),
    SpecCase(
      "Sections", "{{$foo}}default {{#person}}{{name}}{{/person}} content{{/foo}}",
      "default Joe content"),
    SpecCase(
      "Negative Sections", "{{$foo}}default {{^no}}three{{/no}} content{{/foo}}",
      "default three content"),
    SpecCase(
      "Inherit", "{{<include}}{{/include}}\n", "default content",
      ["include": "{{$foo}}default content{{/foo}}"]),
    SpecCase(
      "Overridden content", "{{<super}}{{$title}}sub template title{{/title}}{{/super}}",
      "...sub template title...", ["super": "...{{$title}}Default title{{/title}}..."]),
    SpecCase(
      "Two overridden parents",
      "t {{<p}}{{$stuff}}override1{{/stuff}}{{/p}} {{<p}}{{$stuff}}override2{{/stuff}}{{/p}}",
      "t |override1 default| |override2 default|",
      ["p": "|{{$stuff}}...{{/stuff}}{{$default}} default{{/default}}|"]),
    SpecCase(
      "Override parent with newlines",
      "{{<parent}}{{$ballmer}}\npeaked\n\n:(\n{{/ballmer}}{{/parent}}", "peaked\n\n:(\n",
      ["parent": "{{$ballmer}}peaking{{/ballmer}}"]),
    SpecCase(
      "Inherit indentation", "{{<parent}}{{$nineties}}hammer time{{/nineties}}{{/parent}}",
      "stop:\n  hammer time\n",
      ["parent": "stop:\n  {{$nineties}}collaborate and listen{{/nineties}}\n"]),
    SpecCase(
      "Data does not override block", "{{<include}}{{$subject}}in template{{/subject}}{{/include}}",
      "in template", ["include": "{{$subject}}in include{{/subject}}"]),
    SpecCase(
      "Data does not override block default", "{{<include}}{{/include}}", "in include",
      ["include": "{{$subject}}in include{{/subject}}"]),
    SpecCase(
      "Only one override", "{{<p}}{{$stuff2}}override two{{/stuff2}}{{/p}}",
      "new default one, override two",
      ["p": "{{$stuff}}new default one{{/stuff}}, {{$stuff2}}new default two{{/stuff2}}"]),
    SpecCase(
      "Parent template", "{{>parent}}|{{<parent}}{{/parent}}",
      "default content|default content", ["parent": "{{$foo}}default content{{/foo}}"]),
    SpecCase(
      "Parent in a section", "{{#yes}}{{<p}}{{$a}}x{{/a}}{{/p}}{{/yes}}", "[x]",
      ["p": "[{{$a}}{{/a}}]"]),
    SpecCase(
      "Multi-level inheritance", "{{<parent}}{{$a}}c{{/a}}{{/parent}}", "c",
      [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}",
        "older": "{{<grandParent}}{{$a}}o{{/a}}"
          + "{{/grandParent}}", "grandParent": "{{$a}}g{{/a}}",
      ]),
    SpecCase(
      "Multi-level inheritance, no sub child", "{{<parent}}{{/parent}}", "p",
      [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}",
        "older": "{{<grandParent}}{{$a}}o{{/a}}"
          + "{{/grandParent}}", "grandParent": "{{$a}}g{{/a}}",
      ]),
    SpecCase(
      "Block scope", "{{<parent}}{{$block}}I say {{subject}}.{{/block}}{{/parent}}",
      "I say apples.",
      ["parent": "{{#person}}{{$block}}You say {{subject}}.{{/block}}{{/person}}"]),
    SpecCase(
      "Standalone parent", "Hi,\n  {{<parent}}{{/parent}}\n", "Hi,\none\ntwo\n",
      ["parent": "one\ntwo\n"]),
    SpecCase(
      "Standalone block", "{{<parent}}{{$block}}\none\ntwo{{/block}}\n{{/parent}}\n",
      "Hi,\none\ntwo", ["parent": "Hi,\n{{$block}}{{/block}}\n"]),
    SpecCase(
      "Comments between blocks", "{{<p}}\n{{! why }}\n{{$a}}x{{/a}}\n{{/p}}", "x",
      ["p": "{{$a}}{{/a}}"]),
  ])
  func fillsLayouts(_ spec: SpecCase) {
    #expect(TemplateTrial(spec.template, spec.partials).output == spec.expected)
  }

  @Test func letsAPageFillABlockInsideOfWhatItsLayoutFills() {
    let trial = TemplateTrial(
      "{{<middle}}{{$inner}}page{{/inner}}{{/middle}}",
      [
        "middle": "{{<base}}{{$main}}<div>{{$inner}}none{{/inner}}</div>{{/main}}{{/base}}",
        "base": "<body>{{$main}}{{/main}}</body>",
      ])

    #expect(trial.output == "<body><div>page</div></body>")
  }

  @Test func fillsBlocksOfThePartialsOfALayout() {
    let trial = TemplateTrial(
      "{{<base}}{{$title}}page{{/title}}{{/base}}",
      ["base": "{{> head}} {{$title}}base{{/title}}", "head": "{{$title}}head{{/title}}"])

    #expect(trial.output == "page page")
  }

  @Test func acceptsADefaultWhoseNamesThePageLacksWhenThePageReplacesIt() {
    let trial = TemplateTrial(
      "{{<base}}{{$title}}page{{/title}}{{/base}}", ["base": "{{$title}}{{heading}}{{/title}}"])

    #expect(trial.output == "page")
  }
}
