/// What `svod help format` prints of working groups, decisions and the management cycle.
enum ManagementReference {
  static let text = """
    Рабочие группы, решения, управленческий цикл
      people.csv                id*, name*, post, organization, from, to: кто есть кто; organization —
                                id или название, печатается рядом с фамилией; при смене
                                должности — ещё одна строка с тем же id и своими датами. Публично
                                печатаются должности; фамилия — только если человека называет
                                размещённый акт («Сомову А. П.»; подпись под актом не в счёт) или
                                акт о составе перечисляет членов. Тогда у человека есть страница
                                /lica/<id>/: роли, должности, за что отвечает
      institutions.csv          id*, name*, short-name, website: учреждения, которых называют акты и
                                о которых нет данных (кто сдаёт данные, стоит в organizations.csv)
      aliases.csv               alias*, id*: как акты называют человека, организацию, учреждение или
                                рабочую группу; регистр, кавычки и падеж не важны. Собственные
                                названия из таблиц находятся и без этого файла. У кого есть
                                мероприятия, решения или упоминания, есть и страница:
                                /uchrezhdeniya/<id>/ со всеми написаниями
      groups.yml                перечень: id*, title*, regulation, composition (документы),
        meetings                {at-least: 4, per: year}; per: year, half-year, quarter, month
        quorum                  {share: 1/2} — от состава на дату заседания, с округлением вверх
        minutes, notice, extracts  {within: 5, days: working, after: signing}; days: working или
                                calendar; after: meeting (если не указано) или signing
        minutes-contain         заголовки, которые должны быть в протоколе; date and place,
                                composition, agenda, resolutions and votes ищутся по-русски
        counts-for              пункты плана, которые выполняют заседания: ["plan-2022#p-3-2"]
        duties                  кто чем ведает в мониторинге и кем обязан быть в группе:
                                [{title: куратор мониторинга, role: chair, person: petrova,
                                act: "order-98#5", from, to}]; без person ищется в актах: строка
                                таблицы «Куратор мониторинга | Петрова Анна Ильинична» или пункт
                                «Назначить куратором мониторинга …». Пункт положения «Секретарь
                                рабочей группы – координатор мониторинга» читается и без этого
                                ключа. Расхождение с составом — замечание
      groups/<id>.csv           person*, role* (chair, deputy, secretary, member), from, to
      meetings.csv              id*, group*, date*, form, place, present, notice-date, minutes,
                                minutes-date, signed, signed-by, extract-date, agenda; present и
                                signed-by — id людей через |; на странице — сколько их, но не кто
      votes.csv                 meeting*, item*, for, against, abstained, casting (да — решил голос
                                председательствующего), dissent
      decisions.csv             id*, document, clause, type, form, text, responsible, participants,
                                due, state, evidence, indicators, answers; несколько — через |
        type                    organizing, activating, coordinating, controlling, rewarding,
                                advisory — или по-русски: контролирующее
        state                   planned, in-progress, done, postponed, cancelled, not-needed — или
                                по-русски: в работе
        answers                 id рекомендаций и решений или документ#пункт
      effects.csv               id*, direction, indicator, answers, from, to, conclusion, document
      evidence.csv              direction*, component*, cycle, document*, clause, scan-page: то же,
                                что covers в документе; direction: id, несколько через | или all
      directions.yml, goals     state: {2021: reached} — по годам: reached, partly-reached,
                                not-reached или своими словами
    """
}
