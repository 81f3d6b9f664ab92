"""Words inside names, in both languages at once, since English texts print Spanish names; lower case."""

from __future__ import annotations

from typing import Final

from transforms.text import word_set

# Capitals at a sentence's start, or of the calendar: never part of a source's name at its edge.
NOT_NAMES: Final = word_set(
    "days weeks months years hours minutes a an the this that these those his her its their our my your he"
    " she it they we i you one two three four five six seven eight nine ten some many most several few all"
    " both each every any no not none other others another such what when where while who why how which"
    " whose if as at by for from in into of on onto to with within without about above across after against"
    " along amid among around because before behind below beneath beside besides between beyond but and or"
    " nor so yet although though unless until since despite during except like near off once over past per"
    " than then there through throughout under up upon via also additionally again already currently earlier"
    " eventually finally first firstly second secondly third thirdly last lastly furthermore hence here"
    " however indeed instead later meanwhile moreover more much nevertheless nonetheless now often only"
    " overall perhaps previously rather recently similarly sometimes still thus today together tomorrow"
    " yesterday according citing quoting speaking reportedly allegedly apparently given even just former"
    " late based founded formed known led asked seen far following including starting known added said"
    " reports reported police prosecutors authorities officials experts analysts critics residents witnesses"
    " investigators sources locals neighbors victims observers researchers journalists activists officers"
    " soldiers agents lawyers farmers villagers gangs members evidence data figures statistics documents"
    " images unlike whether whereas yes is are was were has have had do does did can could will would should"
    " may might must let be being been click see read watch photo map source image video update correction"
    " editor note figure table graphic half nearly almost roughly approximately further wherever whatever"
    " whoever local national-level international-level media newspapers press reporters both neither either"
    " el la los las un una unos unas lo su sus este esta estos estas ese esa esos esas aquel aquella él ella"
    " ellos ellas yo en de del al a con sin por para según como cuando donde mientras aunque pero y e o u ni"
    " si no sí que quien quienes cual desde hasta entre sobre tras durante ante bajo contra hacia mediante"
    " también además así aún ahora antes después luego entonces finalmente posteriormente actualmente"
    " recientemente ayer hoy mañana incluso solo sólo algunos algunas muchos muchas varios varias otros"
    " otras otro otra todos todas todo toda cada más menos dos tres cuatro cinco seis siete ocho nueve diez"
    " uno primero segundo tercero sin embargo autoridades policías fiscales fuentes expertos analistas"
    " ambos ambas"
    " vecinos residentes habitantes investigadores testigos críticos funcionarios periodistas campesinos"
    " datos cifras documentos imágenes informes vea lea foto dijo informó afirmó aseguró señaló explicó"
    " agregó añadió indicó reportó declaró sostuvo manifestó reveló denunció publicó advirtió anunció"
    " confirmó detalló asimismo aquí allí hay fue es son era se le les ya aunque porque pues tampoco tanto"
    " tal casi alrededor actual ex estas esto eso consultado consultada preguntado entrevistado citando"
    " dicho dicha dichos"
)
CALENDAR: Final = word_set(
    "january february march april may june july august september october november december monday tuesday"
    " wednesday thursday friday saturday sunday enero febrero marzo abril mayo junio julio agosto septiembre"
    " setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo"
)
ORGANISATION_WORDS: Final = word_set(
    "ministry ministries department office offices institute institution university college school police"
    " army navy force forces guard agency administration bureau commission committee council court tribunal"
    " congress senate assembly parliament organization organisation association federation confederation"
    " union foundation fund center centre observatory group network alliance coalition movement party front"
    " bank chamber society secretariat service services directorate division unit board authority"
    " authorities corps command treasury customs government programme program project initiative watch"
    " league forum consortium laboratory corporation company companies ombudsman comptroller prosecutor"
    " prosecutors attorney investigations intelligence affairs security defense justice interior house"
    " nations states embassy mission taskforce task borders monitor registry academy crisis transparency"
    " amnesty partnership interpol europol ngo police ministerio ministerios departamento oficina instituto"
    " institución universidad escuela policía ejército armada fuerza fuerzas guardia agencia administración"
    " comisión comité consejo corte tribunal congreso senado asamblea parlamento organización asociación"
    " federación confederación sindicato fundación fondo centro observatorio grupo red alianza coalición"
    " movimiento partido banco cámara sociedad secretaría servicio dirección división unidad junta autoridad"
    " cuerpo comando tesoro aduanas gobierno programa proyecto iniciativa liga foro consorcio corporación"
    " empresa defensoría contraloría procuraduría fiscalía naciones embajada misión registro academia"
    " cancillería presidencia gobernación alcaldía superintendencia intendencia juzgado sistema polícia"
    " exército ministério fundação secretaria instituição associação universidade governo conselho médicos"
    " periodistas iglesia"
)
RESEARCH_WORDS: Final = word_set(
    "institute university college center centre observatory foundation watch group organization"
    " organisation project network monitoring council amnesty transparency society forum commission nations"
    " initiative bank instituto universidad centro observatorio fundación grupo organización proyecto red"
    " consejo sociedad foro comisión naciones iniciativa banco fórum"
)
MEDIA_WORDS: Final = word_set(
    "news noticias noticiero newspaper newspapers diario diarios periódico periodico radio tv television"
    " televisión televisa times post herald herald’s gazette tribune journal chronicle telegraph guardian"
    " observer press prensa canal channel semanario semanal revista magazine weekly daily gaceta correo"
    " jornal folha noticieros broadcasting reporteros reporters reportero heraldo mercurio globo telesur"
    " telenoticias online digital informativo informador imparcial expreso telemundo univision univisión"
    " prensa reuters mundo agencia"
)
TITLES: Final = word_set(
    "president vice-president minister mayor governor director co-director chief commander colonel captain"
    " lieutenant sergeant prosecutor attorney judge senator congressman congresswoman deputy representative"
    " secretary ambassador commissioner coordinator professor general admiral superintendent sheriff justice"
    " ombudsman comptroller bishop archbishop cardinal father pope king queen prince prime premier mr mrs ms"
    " dr gen col capt lt sgt sen rep gov sr sra dra lic ing officer inspector detective agent spokesman"
    " spokeswoman spokesperson chairman chairwoman chairperson chancellor undersecretary ex-president"
    " rear-admiral brigadier major lawmaker councilman councilwoman rapporteur reverend sister presidente"
    " presidenta expresidente vicepresidente vicepresidenta ministro ministra alcalde alcaldesa gobernador"
    " gobernadora directora jefe jefa comandante coronel capitán teniente sargento mayor fiscal procurador"
    " procuradora juez jueza senador senadora diputado diputada congresista secretario secretaria embajador"
    " embajadora comisionado comisionada coordinador coordinadora profesor profesora almirante defensor"
    " contralor obispo arzobispo papa padre monseñor don doña doctor doctora canciller viceministro"
    " viceministra"
)
INSTITUTION_HEADS: Final = word_set(
    "office bureau department council institute commission association union committee ombudsman court"
    " party movement federation unit assembly alliance league defender"
)
OWNED_TITLES: Final = word_set(
    "general prosecutor prosecutors ombudsman comptroller defender governor mayor sheriff president coroner"
    " solicitor commissioner examiner people people’s children women citizens workers teachers doctors"
    " lawyers attorney minister secretary auditor journalists victims"
)
DOCUMENT_WORDS: Final = word_set(
    "report survey index act law atlas review informe encuesta índice ley barometer census censo barómetro"
)
PLATFORMS: Final = word_set("twitter facebook instagram youtube telegram tiktok whatsapp")
PUBLISHER_NAMES: Final = frozenset({"insight crime"})
