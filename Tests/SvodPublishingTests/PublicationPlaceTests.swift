import Testing

@testable import SvodPublishing

struct PublicationPlaceTests {
  @Test(arguments: ["Site", "/srv/www/site", "./a:b", "../x/"])
  func aPathIsAFolder(text: String) {
    #expect(PublicationPlace(text) == .folder(path: text))
  }

  @Test(arguments: [
    ("user@host:/srv/www/site", "user@host:/srv/www/site/", "user@host:/srv/www/"),
    ("host:site/", "host:site/", "host:./"),
    ("host:/site", "host:/site/", "host:/"),
    ("h:~/m3", "h:m3/", "h:./"),
    ("h:~/www/m3/", "h:www/m3/", "h:www/"),
    ("[::1]:/x", "[::1]:/x/", "[::1]:/"),
    ("u@[fe80::1]:~/m3", "u@[fe80::1]:m3/", "u@[fe80::1]:./"),
    ("u@h:наш раздел", "u@h:наш раздел/", "u@h:./"),
  ])
  func aHostBeforeAColonIsRemote(text: String, source: String, surroundings: String) throws {
    let place = try #require(RemotePlace(text))

    #expect(PublicationPlace(text) == .remote(place))
    #expect(place.source == source)
    #expect(place.surroundings == surroundings)
  }

  @Test(arguments: [
    "", "host:", "host:/", "host:.", "host:a/..", "host:~", ":a", "-e:a", "host::module/a",
    "host:a*", "host:a\nb", "host:a*/b", "host:~/", "host:~user/b", "[::1]:", "[::1]:~", "[::1",
    "rsync://host/b", "rsync://host:873/b",
  ])
  func refusesWhatNamesNoFolderOfItsOwn(text: String) {
    #expect(PublicationPlace(text) == nil)
  }
}
