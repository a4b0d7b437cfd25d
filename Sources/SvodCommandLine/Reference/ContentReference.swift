/// What `svod help format` prints: every file, key and column that an author may write.
enum ContentReference {
  static let text = [
    beginning, section, organizations, directions, indicators, data, parts, remaining,
    documents, PlanReference.text, ManagementReference.text, linking, anchors, addresses,
  ].joined(separator: "\n")

  private static let beginning = """
    ЧТО ПИШЕТ АВТОР В ПАПКЕ Content

    Обязателен только section.yml; остальное появляется в разделе, когда есть что показать.
    Тексты — UTF-8 или windows-1251. Таблицы CSV: разделитель «;», «,» или табуляция, дробная часть
    через запятую или точку, кавычки удваиваются, порядок столбцов любой. Даты: 2021-08-27 или
    27.08.2021. Обозначения (id): строчные латинские буквы, цифры и дефис; они становятся адресами
    и не меняются. Звёздочкой отмечено обязательное. Неизвестный ключ, столбец, вид или id — это
    замечание с указанием места и похожего известного имени.
    """

  private static let section = """
    section.yml
      municipality*             муниципалитет, именительный падеж
      municipality-genitive     то же в родительном падеже, для предложений
      authority*                орган управления образованием
      section                   название раздела (Мониторинг и оценка)
      address*                  адрес, по которому раздел будет стоять; может быть подпапкой сайта
      authority-site            сайт органа
      language                  ru
      cycle*                    текущий цикл, четыре цифры: год, за который собраны последние данные
      as-of                     дата, на которую составлен раздел
      contacts                  email, phone, inn (с ним набор открытых данных получает паспорт)
      kinds                     свои виды документов: {вид: название}
      demonstration             true: на каждой странице полоса «данные вымышлены»
      publication               правила публикации:
        small-groups            pupils и staff: {hide-below: 5, no-verdict-below: 10, instead: blocks}
        blocks                  первые годы неизменных трёхлетних блоков
        compare-from            {extremes: 3, names: 5, median: 5}: от скольких других организаций
        min-step                изменение меньше стольких человек или организаций не оценивается (2)
        rounding                half-away или half-even
        decimals                знаков после запятой (1)
        ranking                 false
        print-overdue           false
        print-missing           false; true: организации без сведений называются
        print-gaps              false
        names                   acts-only
      zones                     правила проблемных зон: id*, when*, title, at-least, weight, good
        when                    below-target: цель не достигнута; worse-by: хуже на at-least п. п.
                                или единиц; worse-in-a-row: хуже at-least лет подряд;
                                lowest-in-cluster; best-in-cluster-and-better (good: true) — оба
                                только во внутреннем выпуске
    """

  private static let organizations = """
    municipalities.csv          id*, name*, name-genitive, website; с этим файлом раздел региональный:
                                у каждого муниципалитета свои итоги, организации и показатели,
                                главная страница подводит итоги региона (municipality в section.yml)
    organizations.csv           id*, name*, short-name, kind*, locality, cluster, website, opened,
                                closed, successor, former-names, former-ids (несколько через |)
                                по-русски: код, наименование, краткое наименование, вид,
                                населённый пункт, кластер, сайт, открыта, закрыта, преемник,
                                прежние наименования, прежние коды
      municipality              id или название из municipalities.csv; с этим файлом обязателен
      kind                      school, kindergarten, supplementary, other
      successor                 id организации, к которой перешли закрытая и её ученики
      former-names              прежние названия: по ним данные, поиск и указатель тоже находят
                                организацию
      former-ids                прежние id: страница по прежнему адресу указывает на нынешнюю;
                                сменили id — впишите сюда старый
    organization-history.csv    organization, from, to, name, short-name, cluster
    sets.csv                    set*, organization*, from, to, title: наборы организаций, по строке на
                                организацию; членство цикла — на 31 декабря его года; на набор
                                указывают applies-to и denominator-set показателя: set:<id>
                                по-русски: набор, организация, с, по, название набора
    clusters.yml                список кластеров: id*, title*, rule (по какому правилу в него входят),
                                decided-by (документ, который его установил)
    clusters.csv                organization*, cluster* (id или title), from, to: к какому кластеру
                                относится организация; важнее столбца cluster в organizations.csv
    """

  private static let directions = """
    directions.yml
      version                   дата перечня, печатается над матрицей
      mechanisms                id, number, title, directions; без механизмов — directions сразу
        directions              id, number, title, short, former-ids,
                                goals: [{id, number, title, indicators}]
      components                id, title, proved-by, fresh (in-force или cycle)
    """

  private static let indicators = """
    indicators/<направление>.yml
      direction*                id направления
      groups*                   id*, number, title, indicators
        indicators              по одной записи на показатель:
          id*, title*, kind*    kind: share, condition, count, mean, growth, distribution, presence
          better*               higher, lower, neither (не нужен для distribution и presence)
          number, short, heading, unit, decimals
          applies-to            виды организаций, их id или наборы (set:<id> из sets.csv);
                                по умолчанию те, что в denominator-set, иначе все
          level                 municipality: собирается по муниципалитету в целом
          period                calendar, academic, financial
          visibility            public; aggregate — только сводное значение; internal — только
                                внутреннее издание (--audience working-group)
          concerns              pupils, staff, head, organization; молчание означает pupils
          consent               документ о согласии, если сведения о руководителе открыты;
                                условие о руководителе показывает только число по муниципалитету
          variation             none или cohort: каждый год другие дети
          role                  result или context: справочно, не оценивается
          absent                excluded или counts-as-no
          window                {years: 3}
          sensitive             true: группы меньше десяти человек скрыты
          target                {2021: 95}
          heat                  пороги от медианы: [5, 15]
          source, use-limits    источник; ограничения использования
          method                пояснение, Markdown
          numerator-title, denominator-title
          denominator-set       чьи сведения составляют знаменатель: set:<id>, виды или id;
                                на странице показателя они названы поимённо
          defined-by            документ#пункт
          since                 с какого года собирается
          of, holds             для вычисляемого условия: показатель и правило («= 100 %»)
          buckets               для распределения: id, title, from, to, from-inclusive, to-inclusive
          former-ids            прежние id
    """

  private static let data = """
    data/<год>/cycle.yml        title, academic, collected: {from, to}, as-of, published, approved-by
      title                     заголовок страницы итогов; без него «Итоги мониторинга за 2021 год»
      approved-by               документ, которым итоги утверждены: ссылка стоит под заголовком
    data/<год>/*.csv            данные цикла, папка на год; файлов сколько угодно, имена любые
                                длинная форма: organization, municipality, indicator*, value,
                                numerator, denominator, previous, base, bucket, status, flags, note,
                                document
                                по-русски: организация, муниципалитет, показатель, значение,
                                числитель, знаменатель, статус, примечание
                                широкая форма: organization и по столбцу на показатель
                                (grade4-basic.numerator, grade4-basic.denominator или один id)
                                строку над заголовком и строку «Итого» удалите, второй заголовок
                                в том же файле — ошибка; столбцов не больше 2000
      organization              id, краткое, полное или прежнее название; пусто — муниципалитет
      municipality              в региональном разделе: чьё это значение, если organization пусто;
                                пусто и там, и там — значение региона
      value                     вместо числа можно написать, почему его нет: «не применимо»
      indicator                 id или номер, если он один такой
      условия                   да/нет, yes/no, 1/0, true/false
      status                    ok, missing (нет данных), not-submitted (не представлено),
                                not-applicable (не применимо), not-conducted (не проводилось),
                                pending (ожидается)
      flags                     late, provisional, revised, break
    """

  private static let parts = """
    Столбцы по видам показателей
      share                     numerator и denominator — сколько из скольких, целые числа; либо
                                одна доля в value, если чисел нет
      condition, presence       value: да или нет
      count                     value
      mean                      value — среднее, может быть меньше нуля; base — по скольким оно
                                посчитано
      growth                    value — сумма этого года, previous — прошлого (base — по скольким);
                                прирост печатается в %, unit — единица самих сумм
      distribution              bucket — id интервала из buckets, value — сколько в нём; строка на
                                каждый интервал, и с нулём тоже; denominator — сколько всего, для
                                сверки; status — о распределении целиком
    Столбец другого вида у показателя остаётся пустым. По-русски: предыдущее — previous, база или
    основание — base, интервал или группа — bucket.
    """

  private static let remaining = """
    comparability.csv           indicator, cycle, organization, reason: значение этого цикла нельзя
                                сравнить с предыдущим
    submissions.csv             cycle, organization, date, by, checked-by, checked: кто и когда
                                представил и проверил сведения; публично печатаются должности
                                («заместитель директора»), фамилии — во внутреннем издании
    corrections.csv             date*, kind* (correction — исправлена ошибка, revision — уточнение),
                                cycle*, organization, indicator*, was, became, reason*: что изменено
                                после публикации; без этой строки svod publish не меняет числа,
                                которое уже опубликовано; печатается в журнале исправлений и на
                                страницах, которых касается
      was, became               что стояло и что стоит теперь: 8 из 13, 61,5, да, не представлено;
                                пусто можно оставить без organization (изменилось у всех, например
                                методика) и у распределения
      reason                    без фамилий и без чисел, которые не публикуются
    answers.csv                 indicator*, organization, cycle*, document, clause, text: что
                                делается по этому значению; нужен документ или текст
    zones/<год>.csv             zone* (id правила), organization, indicator*, state* (draft,
                                confirmed, rejected), approved-by, comment: решения рабочей группы;
                                проблемной называется только подтверждённая зона
    recommendations.yml         перечень: zone*, indicators, text*, addressee, due — проекты
                                рекомендаций, видны только в предварительном просмотре
    recommendations/<год>.csv   id*, organization, cluster, indicator, text*, addressee, due, state
                                (planned, in-progress, done, postponed, cancelled, not-needed),
                                approved-by: без утвердившего документа остаётся проектом
      addressee                 head, teachers, methodists, authority или своими словами
    addresses.csv               old, new: страница по старому адресу указывает на новый;
                                место на странице указывают с якорем: /dokumenty/order-98/#p-7
    accepted-findings.csv       file*, code*, place, reason*, public: предупреждение, которое автор
                                видел и оставил; код напечатан в скобках после замечания, место —
                                номер строки, номер пункта или часть написанного; public: да —
                                замечание к тексту стоит на странице «Замечания издателя»
    """

  private static let documents = """
    documents/<id>.md           сначала сведения между строками «---», затем текст акта слово в слово
      kind*                     order, directive, resolution, letter, regulation, procedure, concept,
                                plan, composition, minutes, analysis, recommendations, decision,
                                report, news, agreement, programme, schedule, list, instrument,
                                practice, collegium, instruction, page
      title*
      number, date, issuer, place, signed-by, level (federal, regional, municipal, local)
      status                    in-force, repealed, draft
      visibility                public, internal
      effective, placed         даты вступления в силу и размещения
      repeals, amends, edition-of, edition, approved-by, appendix, continues, former-ids
      period, cycle, responsible, due, decision-type, indicators
      covers                    direction, component, clause, cycles
      legal-basis               перечень: text, level, url — или один текст
      attachments               [{file: order-98.pdf, title: Скан с подписью}]: файл лежит в папке
                                documents и размещается рядом с документом; на странице стоят его
                                название, вид, размер и контрольная сумма SHA-256
      notes                     примечания издателя: clause, text
      redactions                clause, text
      outside-dates, schedules, aliases, continues — см. «Планы»
      plan-tables               true: таблицы мероприятий читаются как план (у вида plan всегда);
                                false: нет; без ключа — если в covers есть measures, таблицы, где
                                указаны мероприятие, срок и результат или исполнитель
      text                      absent: размещены только реквизиты
    """

  private static let linking = """
    Связи документов. Во всех ключах документ называют его id, то есть именем файла без .md:
      repeals: [order-347]      отменяет; amends: [plan-2021] — изменяет; continues: plan-2020
      edition-of: plan-2021     это редакция того документа; её номер — edition: 2
      approved-by: order-98     утверждён этим актом; номер приложения к нему — appendix: 1
      covers: [{direction: heads, component: goals, clause: "2"}]   что документ подтверждает
      defined-by: concept-2021#p-3   у показателя: документ и якорь пункта
    Ссылка в тексте акта называет страницу другого документа: [приказ](../order-98/index.html),
    пункт на ней — [пункт 7](../order-98/index.html#p-7), пункт того же акта — [пункт 7](#p-7).
    Ссылки словами («пункт 10 настоящего Порядка», «п. 2.1.1», «приложение 2», «приказ от
    27.08.2021 № 98») становятся ссылками сами, если место или акт есть в разделе; о том, что
    никуда не ведёт, говорит замечание. Акт не из раздела указывается словами.
    """

  private static let anchors = """
    Якоря. Пункт — p- и номер с дефисами: p-2-1-1-10; «1)» в пункте 7 — p-7-1, «а)» в пункте 3 —
    p-3-a; глава — ch-2; статья и § под заголовком — так же, ch-5, часть в них — ch-5-p-2, «(1)» под
    «§ 5» — ch-5-p-1; внутри приложения впереди app-2-, внутри главы с новой нумерацией — ch-3-;
    повторённый номер получает --2, --3; строка плана без номера — --after после предыдущего
    номера, а где номеров нет — после заголовка: ch-8--after, ch-8--after--2.

    Таблицы плана. Столбцы узнаются по названиям, в любом порядке: №, № п/п; Мероприятие,
    Наименование мероприятия; Срок, Сроки; Результат, Планируемый результат; Ответственный,
    Исполнитель; прочие показываются под своими названиями. Строка, где заполнено только название,
    — раздел. Номер и название могут стоять в одной ячейке. Разорванная строка и строка из
    прочерков показываются как есть, отмечаются замечанием и не считаются.
    """

  private static let addresses = """
    Адреса. /index.html; /<год>/index.html; /<год>/organizacii/…; /<год>/pokazateli/…;
    /<год>/spravka/ и …/organizacii/<id>/spravka/ — проект аналитической справки, только во
    внутреннем выпуске; /<год>/municipalitety/<id>/… — то же по муниципалитету, страницы
    организаций — в /organizacii/; /<год>/napravleniya/<id>/, /<год>/cikl/, /<год>/ekspertu/,
    /<год>/svyazi/; /dokumenty/…, сравнение редакций — /dokumenty/<id>/sravnenie-<id>/;
    /gruppy/<id>/, /gruppy/<id>/<заседание>/, /resheniya/, /uchrezhdeniya/<id>/, /lica/<id>/;
    /kalendar/ — обязательства по планам; /ispravleniya/ — журнал исправлений; /arhiv/ — прошлые
    годы, закрытые организации, отменённые акты; /dannye/ — открытые данные; /poisk/ — поиск и
    указатель; /metodika/; /zamechaniya/; /dostupnost/; /404.html.
    /obnovleniya/ — что и когда стало новым: по placed документов (у новостей и по date),
    published циклов и датам progress; то же лентами Atom: /obnovleniya.xml, /dokumenty.xml,
    /novosti.xml; у чего даты нет, о том обновления молчат. /sitemap.xml и /robots.txt — для
    поисковых систем; robots.txt действует только в корне узла, из подпапки последнюю его строку
    переписывают в robots.txt всего сайта. Внутренний выпуск ни лент, ни карты сайта не имеет.
    Список длиннее 400 организаций продолжается в той же папке на index-2.html, index-3.html …
    Опубликованный адрес не исчезает: svod publish остановится, пока прежний id не вписан в
    former-ids или прежний адрес в addresses.csv. Это касается и якорей, кроме строк главной
    страницы и якорей самого оформления, которые начинаются с «_».
    """
}
