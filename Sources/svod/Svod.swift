@main
enum Svod {
  static func main() {}
}
