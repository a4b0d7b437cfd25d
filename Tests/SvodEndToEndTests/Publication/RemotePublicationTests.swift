import Foundation
import SvodTestSupport
import Testing

/// `svod publish --to user@host:path` through a real rsync, whose remote shell stays here.
@Suite(
  .serialized, .enabled(if: ChildProcess.isInstalled("rsync"), "skipped: rsync is not installed"))
struct RemotePublicationTests {
  private let section: PublicSection

  /// A shell that forgets the host, and kills the receiver after as many
  /// seconds as a file tells.
  init() throws {
    section = try PublicSection()
    try section.folder.makeFolder("server")
    try section.folder.write(
      """
      #!/bin/sh
      while [ "$1" != rsync ]; do shift; done
      here="${0%/*}"
      case "$*" in
        *--sender*) exec "$@" ;;
      esac
      [ -f "$here/limit" ] || exec "$@"
      exec 3<&0
      "$@" <&3 3<&- &
      server=$!
      exec 3<&- <&-
      sleep "$(cat "$here/limit")"
      kill -9 $server 2> /dev/null
      wait $server

      """, to: "shell")
    try section.folder.setMode(0o755, of: "shell")
  }

  private var place: String { "me@host:" + section.folder["server/site"] }

  private func publish(_ more: [String] = []) throws -> ChildProcess.Ending {
    try section.publish(more, to: place, environment: ["RSYNC_RSH": section.folder["shell"]])
  }

  private func publishFirst() throws {
    let first = try publish()
    try #require(first.succeeded, "\(first.errors)")
  }

  /// What the server gives to readers.
  private func files() throws -> [String: Data] {
    try section.snapshot("server/site").files.filter { name, _ in
      !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
  }

  private func changeANumber() throws {
    try section.replace(
      "first,category,15,20", with: "first,category,16,20", in: "Content/data/2021/values.csv")
    try section.announce("first", was: "15 из 20", became: "16 из 20")
  }

  @Test func sendsWhatABuildMakesAndNothingTwice() throws {
    let first = try publish()

    let built = try Svod.build(section.folder["Content"], to: section.folder["Site"])
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("Первая публикация"))
    #expect(try section.snapshot("server/site").files == built)

    #expect(try publish().output == "С прошлой публикации ничего не изменилось\n")
  }

  @Test func sendsChangesAndLeavesPeoplesOwnFilesAlone() throws {
    try publishFirst()
    try section.folder.write("deny", to: "server/site/.htaccess")
    try changeANumber()

    let second = try publish()

    #expect(second.code == 0, "\(second.errors)")
    #expect(second.output.contains("\n  /2021/organizacii/first/\n"))
    var built = try Svod.build(section.folder["Content"], to: section.folder["Site"])
    built[".htaccess"] = Data("deny".utf8)
    #expect(try section.snapshot("server/site").files == built)
  }

  @Test func sendsNothingWhileAnAddressWouldVanish() throws {
    try publishFirst()
    let before = try section.snapshot("server")
    try section.renameTheFirstSchool(keepingAddresses: false)

    let stopped = try publish()

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("[vanished-address]"))
    #expect(try section.snapshot("server") == before)
  }

  @Test func removesARetiredPage() throws {
    try publishFirst()
    try FileManager.default.removeItem(
      atPath: section.folder["Content/documents/order-1.md"])

    let second = try publish(["--retire", "/dokumenty/order-1/", "--retire", "/dokumenty/"])

    #expect(second.code == 0, "\(second.errors)")
    #expect(second.output.contains("Исчезли: 2 (документы: 2)"))
    #expect(!section.folder.exists("server/site/dokumenty"))
  }

  @Test func aFolderWithSomethingElseIsNotTouched() throws {
    try section.folder.write("hello", to: "server/site/index.html")
    let before = try section.snapshot("server")

    let refused = try publish()

    #expect(refused.code == 2)
    #expect(refused.errors.contains("лежит не раздел"))
    #expect(try section.snapshot("server") == before)
  }

  @Test(arguments: ["server/site/app/.git/HEAD", "server/site/sub/.htpasswd"])
  func aFolderOfHiddenFilesInsideIsNotEmpty(file: String) throws {
    try section.folder.write("secret", to: file)
    let before = try section.snapshot("server")

    let refused = try publish()

    #expect(refused.code == 2)
    #expect(refused.errors.contains("лежит не раздел"))
    #expect(try section.snapshot("server") == before)
  }

  @Test func aFolderWithALinkIsNotEmpty() throws {
    try section.folder.makeFolder("server/site")
    try section.folder.link("server/site/data", to: "/etc")

    let refused = try publish()

    #expect(refused.code == 2)
    #expect(refused.errors.contains("лежит не раздел"))
    #expect(section.folder.exists("server/site/data"))
  }

  @Test func anEmptyFolderWithPeoplesOwnFilesIsNoHindrance() throws {
    try section.folder.write("deny", to: "server/site/.htaccess")

    let first = try publish()

    #expect(first.code == 0, "\(first.errors)")
    #expect(section.folder.exists("server/site/.htaccess"))
  }

  @Test func aLinkInsideASectionIsNotRemovedSilently() throws {
    try publishFirst()
    try section.folder.link("server/site/data", to: "/etc")
    try changeANumber()

    let stopped = try publish()

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("[vanished-address]"))
    #expect(section.folder.exists("server/site/data"))
  }

  @Test func aBrokenTransferLeavesEveryFileOldOrNewAndTheNextOneMendsIt() throws {
    try publishFirst()
    let old = try section.snapshot("server/site").files
    try changeANumber()
    let new = try Svod.build(section.folder["Content"], to: section.folder["Site"])
    var codes: [Int32] = []
    for limit in ["0", "0.003", "0.01", "0.03", "0.06", "0.1", "0.2"] {
      try section.folder.write(limit, to: "limit")

      codes.append(try publish().code)

      let strange = try files().filter { $0.value != old[$0.key] && $0.value != new[$0.key] }
      #expect(strange.keys.sorted() == [])
    }
    #expect(codes.contains(2))
    try FileManager.default.removeItem(atPath: section.folder["limit"])

    let mended = try publish()

    #expect(mended.code == 0, "\(mended.errors)")
    #expect(try files() == new)
  }

  @Test func aServerThatDoesNotAnswerIsTheMachinesFailure() throws {
    try section.folder.write("#!/bin/sh\necho no route to host >&2\nexit 255\n", to: "shell")

    let failed = try publish()

    #expect(failed.code == 2)
    #expect(failed.errors.contains("Отказ: rsync остановился с кодом"))
    #expect(failed.errors.contains("no route to host"))
    #expect(failed.errors.contains("Опубликованный раздел не тронут"))
  }

  @Test func aMissingFolderAroundThePlaceIsTheMachinesFailure() throws {
    let failed = try section.publish(
      to: "host:" + section.folder["nothing/site"],
      environment: ["RSYNC_RSH": section.folder["shell"]])

    #expect(failed.code == 2)
    #expect(!section.folder.exists("nothing"))
  }
}
