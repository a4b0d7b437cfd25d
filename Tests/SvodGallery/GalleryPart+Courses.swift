import SvodPages

@testable import SvodRendering

extension GalleryPart {
  static let courses = GalleryPart(
    title: "Ход по годам",
    use: "Значение района с крайними значениями и медианой; в малом виде — школа и медиана других.",
    examples: [
      course("Три года", .range, [70, 64, 81]),
      course("Восемь лет", .range, [70, 64, 81, 80, 82, 90, 88, 93]),
      course("Значения за год нет", .range, [70, nil, 81]),
      course("Ряд прерван", .range, [70, 64, 81], brokenAt: 2),
      course("У всех одно значение", .range, [100, 100, 100], spread: 0),
      course("Школа и медиана других", .pair, [62, 71, 84]),
      course("Школа у медианы", .pair, [71, 72, 73]),
      course("Школа без последнего значения", .pair, [62, 71, nil]),
      course("Школа, ряд прерван", .pair, [62, 71, 40], brokenAt: 2),
    ])

  private static func course(
    _ title: String, _ form: CourseChart.Form, _ values: [Double?], brokenAt cut: Int? = nil,
    spread: Double = 14
  ) -> Example {
    let points = values.enumerated().map { place, value in
      CourseChart.Point(
        year: "\(2014 + place)", value: value.map(mark), median: mark(value.map { $0 - 4 } ?? 70),
        minimum: form == .range ? value.map { mark($0 - spread) } : nil,
        maximum: form == .range ? value.map { mark(min($0 + spread / 2, 100)) } : nil,
        absence: value == nil ? "не проводилось" : nil, isBroken: place == cut)
    }
    return Example(title) {
      $0.append(
        CourseChart(
          form: form, points: points, axis: StripAxis(low: "0", middle: "50", high: "100 %"),
          title: title,
          description: values.map { $0.map { "\($0)" } ?? "нет" }.joined(separator: ", ")
        ))
    }
  }

  private static func mark(_ value: Double) -> CourseChart.Mark {
    CourseChart.Mark(height: value / 100, text: "\(Int(value))")
  }
}
