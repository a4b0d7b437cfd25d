// Searches the section in the reader's browser; without it the alphabetical index stands alone.
//
// The index is files that call svodSearch(name, value), loaded as scripts, so that the search
// works from disk. Sources/SvodSearch writes them and takes texts apart by the same rules.
(function (doc) {
  "use strict"

  // 1 Words: as SearchWord, RussianFold and RussianStem of the program have them. ---------------

  var WORD = /\d+(?:[.\/-]\d+)*|[\p{Alphabetic}\u0300-\u036f\u00ad]+/gu
  var LATIN = "abcehkmoptxy"
  var CYRILLIC = "авсенкмортху"
  // «№» as keyboards without it have it, before a number: «No 2», «n° 2», «N. 2».
  var NUMERO = /^n[oо]?º?$/u
  var BEHIND_NUMERO = /^[. \u00a0°]*$/
  var IDLE = /^(?:во|до|для|за|из|ко|на|не|об|обо|от|по|пп|при|со|ст|\D)$/u

  function fold(word) {
    word = word.replace(/\u00ad/g, "").toLowerCase().replace(/и\u0306/g, "й")
      .replace(/[\u0300-\u036f]/g, "").replace(/ё/g, "е")
    var isMistyped = /[a-z]/.test(word) &&
      (/[\u0400-\u052f]/.test(word) || /^[abcehkmoptxy]+$/.test(word))
    if (!isMistyped) return word
    return word.replace(/[abcehkmoptxy]/g, function (letter) {
      return CYRILLIC[LATIN.indexOf(letter)]
    })
  }

  function endings(list) {
    return list.split(" ").sort(function (a, b) { return b.length - a.length })
  }

  // Snowball's Russian stemmer; an ending with + before it stands behind «а» or «я» alone.
  var GERUNDS = endings("ив ивши ившись ыв ывши ывшись +в +вши +вшись")
  var REFLEXIVES = endings("ся сь")
  var ADJECTIVES = endings("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую " +
    "юю ая яя ою ею")
  var PARTICIPLES = endings("ивш ывш ующ +ем +нн +вш +ющ +щ")
  var VERBS = endings("ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует " +
    "уют ит ыт ены ить ыть ишь ую ю +ла +на +ете +йте +ли +й +л +ем +н +ло +но +ет +ют +ны +ть " +
    "+ешь +нно")
  var NOUNS = endings("а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о " +
    "у ах иях ях ы ь ию ью ю ия ья я")
  var DERIVATIONS = endings("ост ость")
  var SUPERLATIVES = endings("ейш ейше")

  function stem(word) {
    var regions = /^[^аеиоуыэюя]*[аеиоуыэюя]/.exec(word)
    if (!regions) return word
    var inflected = regions[0].length
    var second = /^[аеиоуыэюя]*[^аеиоуыэюя][^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]/
      .exec(word.slice(inflected))
    var derived = second ? inflected + second[0].length : word.length

    // Removes the longest ending that fits, unless it needs «а» or «я» before it and has none.
    function remove(list, start) {
      var rest = word.slice(start)
      var longest = 0
      var fits = false
      list.forEach(function (ending) {
        var letters = ending.replace("+", "")
        if (letters.length <= longest || !rest.endsWith(letters)) return
        longest = letters.length
        fits = ending === letters || /[ая]$/.test(rest.slice(0, -longest))
      })
      if (fits) word = word.slice(0, -longest)
      return fits
    }

    if (!remove(GERUNDS, inflected)) {
      remove(REFLEXIVES, inflected)
      if (remove(ADJECTIVES, inflected)) remove(PARTICIPLES, inflected)
      else if (!remove(VERBS, inflected)) remove(NOUNS, inflected)
    }
    remove(["и"], inflected)
    remove(DERIVATIONS, derived)
    var isSuperlative = remove(SUPERLATIVES, inflected)
    if (word.slice(inflected).endsWith("нн")) word = word.slice(0, -1)
    else if (!isSuperlative) remove(["ь"], inflected)
    return word
  }

  // The same for «порядок» and «порядка», for «состав» and «состава».
  function steadyStem(folded) {
    var short = stem(folded)
    if (folded.endsWith("ав") && folded === short + "в") return folded
    return short.length > 4 ? short.replace(/([^аеиоуыэюя])[ое]([кн])$/, "$1$2") : short
  }

  // What is known of words: the same ones stand in texts again and again.
  var known = new Map()

  function read(raw) {
    if (known.has(raw)) return known.get(raw)
    var folded = fold(raw)
    if (/^\d/.test(folded)) folded = folded.replace(/-/g, ".")
    var word = { folded: folded, stem: /^\d/.test(folded) ? folded : steadyStem(folded) }
    known.set(raw, word)
    return word
  }

  // The words of a text with their places in it.
  function words(text) {
    var found = []
    Array.from(text.matchAll(WORD)).forEach(function (match) {
      var word = read(match[0])
      if (!word.folded) return
      var last = found[found.length - 1]
      if (last && NUMERO.test(last.folded) && /^\d/.test(word.folded) &&
        BEHIND_NUMERO.test(text.slice(last.end, match.index))) found.pop()
      found.push({
        folded: word.folded, stem: word.stem,
        start: match.index, end: match.index + match[0].length
      })
    })
    return found
  }

  // 2 Files of the index. -----------------------------------------------------------------------

  var waiting = {}
  var loaded = {}
  var base, version

  window.svodSearch = function (name, value) {
    waiting[name].resolve(value)
  }
  // For tests.
  window.svodSearch.words = words
  window.svodSearch.stem = stem

  function load(name) {
    if (loaded[name]) return loaded[name]
    loaded[name] = new Promise(function (resolve, reject) {
      waiting[name] = { resolve: resolve }
      var script = doc.createElement("script")
      script.src = base + name + version
      script.onerror = function () {
        delete loaded[name]
        reject(new Error(name))
      }
      doc.head.append(script)
    })
    return loaded[name]
  }

  // The last of the sorted beginnings that is not behind a value.
  function place(beginnings, value) {
    var low = 0
    var high = beginnings.length
    while (low < high) {
      var middle = (low + high) >> 1
      if (beginnings[middle] <= value) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }

  // 3 What fits a question. ---------------------------------------------------------------------

  var NAMES = 64
  var TEXT = 512
  // From how many letters on the last word may be the beginning of another; its stem from so many
  // on, so that «порядо» finds «порядк»; of how many words it may be, in how many files.
  var SHORTEST_BEGINNING = 2
  var SHORTEST_STEM = 4
  var MOST_BEGUN = 80
  var MOST_FILES = 4

  // The question's words; those that nobody looks for only where there are no others.
  function asked(text) {
    var all = words(text).map(function (word, index) {
      word.index = index
      word.beginning = word.end < text.length || word.folded.length < SHORTEST_BEGINNING ? null :
        word.stem.length < SHORTEST_STEM ? word.folded : word.stem
      return word
    })
    var wanted = all.filter(function (word) { return !IDLE.test(word.folded) })
    return wanted.length ? wanted : all
  }

  // Resolves to the files in which a word, and what it begins, can stand.
  function shards(index, word) {
    var files = new Set([place(index.words, word.stem)])
    if (word.beginning) {
      var last = place(index.words, word.beginning + "\uffff")
      for (var file = place(index.words, word.beginning); file <= last && files.size < MOST_FILES;) {
        files.add(file++)
      }
    }
    return Promise.all(Array.from(files, function (file) { return load("words-" + file) }))
  }

  // Resolves to the entries that have a word: by number, the worth of its places and the places.
  function occurrences(index, word) {
    return shards(index, word).then(function (shards) {
      var found = new Map()
      var begun = 0
      shards.forEach(function (shard) {
        if (Object.hasOwn(shard, word.stem)) take(shard[word.stem], 1, found)
        if (!word.beginning) return
        for (var term in shard) {
          if (term === word.stem || !term.startsWith(word.beginning)) continue
          if (++begun > MOST_BEGUN) break
          take(shard[term], 0.5, found)
        }
      })
      var rarity = Math.log(1 + index.count / (1 + found.size))
      found.forEach(function (hit) { hit.worth *= 1 + rarity })
      return found
    })
  }

  // Adds the occurrences of a term: «distance from the entry before . places», in base 36.
  function take(postings, share, found) {
    var entry = 0
    postings.split(";").forEach(function (posting) {
      var numbers = posting.split(".").map(function (digits) { return parseInt(digits, 36) })
      entry += numbers[0]
      var places = numbers.slice(1)
      var worth = share * (places[0] === 0 ? 16 : places[0] < NAMES ? 12 : places[0] < TEXT ? 6 : 1)
      var known = found.get(entry)
      if (!known) found.set(entry, { worth: worth, places: places, share: share })
      else {
        known.places = known.places.concat(places)
        known.worth = Math.max(known.worth, worth)
      }
    })
  }

  // Whether one word stands as far behind another as it does in the question.
  function follows(first, second, distance) {
    return second.some(function (place) { return first.indexOf(place - distance) >= 0 })
  }

  // The worth of one entry that has some words of a question.
  function worth(hits, question) {
    var sum = 0
    var count = 0
    var phrase = 0
    hits.forEach(function (hit, number) {
      if (!hit) return
      count++
      sum += hit.worth
      var before = number > 0 && hits[number - 1]
      var distance = number > 0 && question[number].index - question[number - 1].index
      if (before && follows(before.places, hit.places, distance)) phrase++
    })
    // A name that begins with the question, or is it.
    if (hits[0] && hits[0].places.indexOf(NAMES) >= 0) sum *= 1.2
    return { count: count, worth: sum * (1 + phrase) }
  }

  // Resolves to groups of entries, the best first; isWhole: whether they have all words.
  function find(index, question) {
    return Promise.all(question.map(function (word) { return occurrences(index, word) }))
      .then(function (found) {
        var entries = new Set()
        found.forEach(function (hits) { hits.forEach(function (_, entry) { entries.add(entry) }) })
        var results = Array.from(entries, function (entry) {
          var result = worth(found.map(function (hits) { return hits.get(entry) }), question)
          result.entry = entry
          return result
        })
        var most = Math.max.apply(null, [0].concat(results.map(function (r) { return r.count })))
        results = results.filter(function (result) { return result.count === most })
        return { isWhole: most === question.length, groups: grouped(index, results) }
      })
  }

  function grouped(index, results) {
    var groups = index.kinds.map(function (kind, number) {
      var own = results.filter(function (result) {
        return result.entry >= kind[1] && result.entry < kind[3]
      })
      own.forEach(function (result) {
        // What holds no more stands below what does; organizations and names before texts.
        if (result.entry >= kind[2]) result.worth *= 0.3
        result.worth *= 1 - number / 100
      })
      own.sort(function (a, b) { return b.worth - a.worth || a.entry - b.entry })
      return { title: kind[0], results: own }
    })
    return groups.filter(function (group) { return group.results.length })
      .sort(function (a, b) { return b.results[0].worth - a.results[0].worth })
  }

  // 4 The page. ---------------------------------------------------------------------------------

  // How many results of a kind are shown at first, and then with each press of the button.
  var GROUP_LENGTH = 8
  var MORE = 50
  var QUOTE_LENGTH = 220
  // Milliseconds without a key after which a reader has stopped typing.
  var PAUSE = 300

  function make(name, attributes, parts) {
    var element = doc.createElement(name)
    for (var key in attributes) element.setAttribute(key, attributes[key])
    element.append.apply(element, parts || [])
    return element
  }

  function isFound(word, question) {
    return question.some(function (wanted) {
      return word.stem === wanted.stem ||
        wanted.beginning && word.folded.startsWith(wanted.beginning)
    })
  }

  function stems(text, question) {
    return words(text).filter(function (word) { return isFound(word, question) })
      .map(function (word) { return word.stem })
  }

  // A text with the words that were asked for marked.
  function marked(text, question) {
    var parts = []
    var end = 0
    words(text).forEach(function (word) {
      if (!isFound(word, question)) return
      parts.push(text.slice(end, word.start), make("mark", {}, [text.slice(word.start, word.end)]))
      end = word.end
    })
    return parts.concat(text.slice(end))
  }

  // The part of a text where most of the words stand together; nothing where none does.
  function quote(text, question) {
    var found = words(text).filter(function (word) { return isFound(word, question) })
    if (!found.length) return ""
    var best = found[0]
    var most = 0
    found.forEach(function (word) {
      var stems = new Set(found.filter(function (other) {
        return other.start >= word.start && other.end < word.start + QUOTE_LENGTH
      }).map(function (other) { return other.stem }))
      if (stems.size > most) {
        most = stems.size
        best = word
      }
    })
    var start = text.lastIndexOf(" ", Math.max(0, best.start - 60)) + 1
    if (best.start < 60) start = 0
    var end = text.length - start <= QUOTE_LENGTH ? text.length :
      Math.max(best.end, text.lastIndexOf(" ", start + QUOTE_LENGTH))
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "")
  }

  function line(entry, question, root) {
    var item = make("li", {}, [
      make("span", { class: "name" },
        [make("a", { href: root + entry[1] }, marked(entry[0], question))])])
    // Another name only where it says more of the question than the title.
    var said = stems(entry[0], question)
    var other = entry[5].find(function (name) {
      return stems(name, question).some(function (stem) { return said.indexOf(stem) < 0 })
    })
    var lines = [other, entry[2], quote(entry[3], question)]
    lines.forEach(function (text) {
      if (!text || text === lines[1] && lines[2] === text) return
      item.append(" ", make("span", { class: "small" }, marked(text, question)))
    })
    return item
  }

  // Resolves to what an entry shows.
  function shown(index, number) {
    var file = place(index.entries, number)
    return load("entries-" + file).then(function (shard) {
      return shard[number - index.entries[file]]
    })
  }

  function list(index, group, question, root) {
    function lines(results) {
      return Promise.all(results.map(function (result) { return shown(index, result.entry) }))
        .then(function (entries) {
          return entries.map(function (entry) { return line(entry, question, root) })
        })
    }
    return lines(group.results.slice(0, GROUP_LENGTH)).then(function (items) {
      var ul = make("ul", { class: "docs" }, items)
      var section = make("section", {}, [make("h2", {}, [group.title]), ul])
      var rest = group.results.slice(GROUP_LENGTH)
      if (!rest.length) return section
      var button = make("button", { type: "button" }, [])
      function name() {
        button.textContent = "Показать ещё, осталось " + rest.length
      }
      button.onclick = function () {
        lines(rest.splice(0, MORE)).then(function (items) {
          ul.append.apply(ul, items)
          if (rest.length) name()
          else button.remove()
          items[0].querySelector("a").focus()
        })
      }
      name()
      section.append(button)
      return section
    })
  }

  // «Найдено: 12».
  function count(answer) {
    return answer.groups.reduce(function (sum, group) { return sum + group.results.length }, 0)
  }

  function begin(box) {
    var root = box.dataset.root
    var parts = /^(.*\/)index(\..*)$/.exec(box.dataset.index)
    base = parts[1]
    version = parts[2]
    var input = make("input", {
      id: "_q", type: "search", name: "q", autocomplete: "off", spellcheck: "false",
      enterkeyhint: "search", "aria-describedby": "_q-hint"
    })
    var button = make("button", { type: "submit" }, ["Найти"])
    var status = make("p", { class: "note", role: "status", "aria-live": "polite" })
    var results = make("div", { class: "found" })
    var form = make("form", { role: "search", class: "ask" }, [
      make("label", { for: "_q" }, ["Что найти в разделе"]),
      make("div", { class: "row" }, [input, button]),
      make("p", { id: "_q-hint", class: "note" }, ["Школа, также по прежнему названию, показатель, " +
        "номер или слова документа. Окончания слов и регистр букв не важны."])])
    box.append(form, status, results)
    var letters = doc.getElementById("_index")
    var turn = 0
    var timer
    // The files of an answer come one behind another: the first is there before a question is.
    load("index").catch(function () {})

    // Results stand at once; what is told aloud and kept as an address waits until a reader has
    // stopped typing.
    function search(isTyping) {
      var text = input.value.trim()
      var question = asked(text)
      var own = ++turn
      clearTimeout(timer)

      function show(told, sections) {
        results.replaceChildren.apply(results, sections)
        letters.hidden = sections.length > 0
        function tell() {
          status.textContent = told
          remember(text)
        }
        if (isTyping) timer = setTimeout(tell, PAUSE)
        else tell()
      }

      if (!question.length) return Promise.resolve(show("", []))
      return load("index").then(function (index) {
        return find(index, question).then(function (answer) {
          return Promise.all(answer.groups.map(function (group) {
            return list(index, group, question, root)
          })).then(function (sections) {
            if (own !== turn) return
            var number = count(answer)
            show(!number ? "По запросу «" + text + "» ничего не найдено. Ниже — указатель по алфавиту."
              : (answer.isWhole ? "" : "Всех слов вместе нет нигде, показано, где есть часть из них. ") +
                "Найдено: " + number, sections)
          })
        })
      }).catch(function () {
        if (own === turn) show("Указатель для поиска не загрузился. Ниже — указатель по алфавиту.", [])
      })
    }

    // The address of a search can be sent to somebody; from disk it may not change.
    function remember(text) {
      try {
        history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname)
      } catch (e) {}
    }

    input.oninput = function () { search(true) }
    form.onsubmit = function (event) {
      event.preventDefault()
      search(false)
    }
    form.onkeydown = function (event) {
      if (event.key !== "Escape") return
      input.value = ""
      search(false)
    }
    // For tests: how long a search takes once its files are there.
    window.svodSearch.search = function (text) {
      input.value = text
      return search(false)
    }
    input.value = new URLSearchParams(location.search).get("q") || ""
    if (input.value) search(false)
  }

  var box = doc.getElementById("_search")
  if (box) begin(box)
})(document)
