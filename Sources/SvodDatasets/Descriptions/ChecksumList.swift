/// `sha256sums.txt`: the checksums of all other files of open data, a file a line.
///
/// The format is that of GNU coreutils: 64 digits, two spaces, the name from the list's own folder.
/// `sha256sum --check sha256sums.txt` there tells whether a copy is whole.
struct ChecksumList {
  private let data: OpenData

  init(of data: OpenData) {
    self.data = data
  }

  var bytes: [UInt8] {
    let lines = data.sealedFiles.map { file, seal in
      "\(seal.checksum)  \(data.fileName(of: file))\n"
    }
    return Array(lines.joined().utf8)
  }
}
