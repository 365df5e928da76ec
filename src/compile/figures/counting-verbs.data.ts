/** Verbs by which someone gives a number, in the forms that reports have them in, by language. Words of counting, measuring and estimating. */
export const COUNTING_VERBS: Readonly<Record<string, string>> = {
  en: 'count counts counted put puts estimate estimates estimated number numbers numbered tally tallied record records recorded measure measures measured report reports reported register registered registers speak speaks spoke name names named say says said',
  sv: 'räknar räknade räknat uppskattar uppskattade uppskattat bedömer bedömde uppger uppgav uppmätte mäter anger angav talar nämner säger sade',
  de: 'zählt zählte zählen gezählt schätzt schätzte schätzen nennt nannte nennen spricht sprach sprechen beziffert bezifferte misst maß meldet meldete melden kommt kam gibt gab',
  fr: 'compte comptait compté dénombre dénombrait dénombré estime estimait évalue évaluait recense recensé avance avancé chiffre chiffrait mesure mesuré relève relevé fait annonce annoncé parle',
  es: 'cuenta contó contabiliza contabilizó estima estimó calcula calculó cifra cifró sitúa situó registra registró mide midió medido habla informa informó eleva elevó',
  ru: 'насчитывает насчитал насчитала насчитало насчитали оценивает оценил оценила оценило оценили сообщил сообщила сообщило сообщили называет назвал назвала измерил измерила измерило приводит говорит зафиксировал зафиксировало зарегистрировал зарегистрировало',
  uk: 'нараховує нарахував нарахувала нарахувало нарахували оцінює оцінив оцінила оцінило оцінили повідомив повідомила повідомило повідомили називає назвав назвала виміряв виміряло наводить зафіксував зафіксувало зареєстрував зареєструвало',
};
