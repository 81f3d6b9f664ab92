"""The words by which a statement of licence says what it speaks of, in English, Spanish and Portuguese.

All of them folded. What is not listed here is unknown: a statement that holds unknown words before the name
of its licence speaks of something that cannot be told.
"""

from __future__ import annotations

import re
from typing import Final

from transforms.text import word_set

_PIECE: Final = (
    r"(?:articles?|stor(?:y|ies)|pieces?|texts?|works?|contents?|posts?|pages?|investigations?|reports?"
    r"|profiles?|features?|analys[ie]s|series|publications?|reporting|journalism|columns?|briefs?|interviews?"
    r"|essays?|materials?|dossiers?|translations?|chronicles?|news (?:items?|briefs?)|coverage|explainers?"
    r"|dispatch(?:es)?|write-?ups?|cobertura|despachos?|relatos?|chronolog(?:y|ies)|cronologias?|serie"
    r"|backgrounders?|editorials?|editorial(?:es)?|commentar(?:y|ies)|obituar(?:y|ies)|recaps?|round-?ups?"
    r"|special (?:reports?|features?)|semblanzas?|explicador(?:es)?|recuentos?|resumen(?:es)?|testimonios?"
    r"|articulos?|textos?|publicacion(?:es)?|contenidos?|notas?|trabajos?|obras?|investigacion(?:es)?"
    r"|reportes?|reportajes?|informes?|perfil(?:es)?|analisis|historias?|cronicas?|piezas?|entrevistas?"
    r"|ensayos?|columnas?|material(?:es)?|paginas?|entradas?|noticias?|periodismo|traduccion(?:es)?"
    r"|reportagens|reportagem|artigos?|materias?|trabalhos?|conteudos?|publicac(?:ao|oes)"
    r"|investigac(?:ao|oes)|perfis|analises?|materia(?:l|is)|traduc(?:ao|oes)|noticias?)"
)
_BETWEEN: Final = (
    r"(?:(?:entire|whole|complete|full|original|online|news|special|own|original|journalistic|published"
    r"|escrit[oa]s?"
    r"|written|insight crime|insight crime's|presente|propi[oa]s?|mism[oa]s?|periodistic[oa]s?) ){0,2}"
)
_OWN: Final = (
    r"(?:every|each|any|cada|cualquier|qualquer|this|these|the present|our|all our|all of our|all|todos"
    r"|todas|todo|toda"
    r"|todos (?:nuestros|los)|todas (?:nuestras|las)|todo el|toda la"
    r"|est[aeo]s?|el presente|la presente|nuestr[oa]s?|los presentes"
    r"|ess[ae]s?|nest[ae]|dest[ae]s?|dess[ae]s?|noss[oa]s?|todos os|todas as|o presente)"
)
_PLAIN: Final = (
    r"(?:texts?|articles?|contents?|stor(?:y|ies)|articulos?|textos?|contenidos?|artigos?|conteudos?)"
)
_LABEL: Final = r"(?:words|wording|prose|palabras|redaccion|prosa|escrito|palavras|redacao)"
_BARE: Final = (
    r"(?:essay|profile|piece|chronicle|feature|ensayo|pieza|trabajo|publicacion|reportajes?|investigacion"
    r"|cronica|nota|noticia|analisis|perfil|entrevista|columna|traduccion|report"
    r"|story|investigation|analysis|reportagem|materia)"
)
_FOREIGN: Final = (
    r"(?! (?:of|by|from|on|about|in|de|del|da|do|das|dos|por|sobre|en|em) "
    r"(?!this|these|our|insight|(?:the|el|la|o|a) (?:present|article|articulo|artigo)|est[aeo]|nuestr"
    r"|ess|noss))"
)
_SITE: Final = (
    r"(?:(?:this|our|the|all (?:of )?(?:this|our)|este|nuestro|el|todo el|esta|nuestra|la|nosso|o) "
    r"(?:entire |whole |presente )?"
    r"(?:web ?sites?|sites?|web|portal|blog|web ?pages?|sitio(?: web)?|pagina web|home ?page)\b"
    r"|\b(?:deste|desse|neste) (?:site|portal|sitio)\b)"
)
_OUR_OWN: Final = (
    rf"\binsight crime(?:'s)? (?:\w+ ){{0,4}}?(?:its|all its|sus?|seus?|suas?) {_BETWEEN}{_PIECE}\b"
    rf"|\b(?:by|from|of|de|do|da|por) insight crime\b|\b(?:on|at|of|in|en|de|no|em) insightcrime\.org\b"
    rf"|\binsight crime(?:'s)? {_BETWEEN}{_PIECE}\b"
)
THING: Final = (
    r"(?:photo\w*|foto\w*|pictures?|pics?|images?|imag(?:en|enes|em|ens)|illustrat(?:ion|ions|ed)"
    r"|ilustra\w+|drawings?|cartoons?"
    r"|dibujos?|caricaturas?|desenhos?|comics?|artworks?|paintings?|murals?|portraits?|retratos?|posters?"
    r"|video\w*|clips?|footage|films?|filmes?|documentar(?:y|ies)|documentales?|cortometrajes?|peliculas?"
    r"|animations?|animacion(?:es)?|animac(?:ao|oes)|gifs?|streams?|broadcasts?|recordings?"
    r"|grabacion(?:es)?|gravac(?:ao|oes)"
    r"|podcasts?|audio\w*|episod\w+|songs?|music|musica|cancion(?:es)?|soundtracks?|sounds?"
    r"|radio(?! stations?)"
    r"|maps?|mapas?|basemaps?|tiles|cartograph\w+|cartograf\w+|satellite|satelital(?:es)?|charts?|graphs?"
    r"|graphics?|grafic[oa]s?|diagram\w*|infograph\w*|infograf\w+|visuali[sz]ation\w*|visualizacion(?:es)?"
    r"|timelines?|tables?|tablas?|tabelas?|cuadros?|figures?|figuras?|data|data ?sets?|data ?bases?|datos"
    r"|bases? de datos|dados|statistic\w*|estadistic\w*|spreadsheets?|csv|repositor(?:y|ies|ios?)|api"
    r"|code|codigos?|softwares?|scripts?|themes?|plantillas?|templates?|plug-?ins?|fonts?|fuentes"
    r"|typefaces?|tipografias?|icons?|iconos?|icones?|logos?|logotipos?|emojis?|stylesheets?|apps?"
    r"|books?|libros?|livros?|novels?|novelas?|thes[ie]s|tesis|teses|chapters?|capitulos?|covers?|portadas?"
    r"|(?<!a )papers?|leaflets?|brochures?|manuals?|manuales|guides?|guias?|handbooks?|textbooks?"
    r"|courses?|cursos?"
    r"|documents?|documentos?|transcripts?|transcripcion(?:es)?|(?<!to )(?<!may )(?<!can )quotes?|quotations?"
    r"|citas?|quoted|citad[oa]s?"
    r"|passages?|pasajes?|excerpts?|extracts?|extractos?|fragments?|fragmentos?|comments?|comentarios?"
    r"|newsletters?|boletin(?:es)?|presentations?|presentacion(?:es)?|slides?|games?|juegos?|tools?"
    r"|herramientas?|interactives?|interactivos?|galler(?:y|ies)|galerias?|poems?|poemas?|attachments?"
    r"|annex(?:es)?|anexos?|appendi\w+|archives?|wikipedia|wikimedia|flickr)"
)
NOUN: Final = re.compile(
    rf"(?P<both>\b{THING}(?: \w+)? ?(?:,|and|&|y|e) (?:the |los |el |os |o )?texts?o?s?\b)"
    rf"|(?P<site>\b(?:(?:all|the|todo el|todos los|el|los|todo o|o) )?(?:{_PIECE} (?:on|of|in|at|de|en"
    rf"|del|do|no|em|published on"
    rf"|publicados en|publicado en) )?{_SITE}|{_OUR_OWN})"
    rf"|(?P<text>\b{_OWN} {_BETWEEN}{_PIECE}\b"
    rf"|(?:(?<=^)|(?<=\())(?:{_PLAIN})\b(?= (?:[:,(]|is|are|by|under|and|&|y|e|de|por|es|se|esta|estan"
    rf"|bajo|sob|licen[cs]\w*"
    rf"|publi\w+|available|disponible)\b| [:(,&]|$){_FOREIGN}"
    rf"|(?<=^)(?:{_LABEL}|{_BARE}|(?:article|story|report|page|essay) (?:text|body|words|copy))(?= :)"
    rf"|(?<=^){_BARE}(?= (?:publicad[oa]s?|licenciad[oa]s?|disponibles?|distribuid[oa]s?|compartid[oa]s?"
    rf"|published|licensed|available|bajo|under|sob)\b)"
    rf"|\b(?:the|el|la|las|del|los|o|os|do|todos los|all the) (?:{_PLAIN}|{_LABEL}|writing)\b{_FOREIGN})"
    rf"|(?P<thing>\b{THING}\b"
    rf"|\b(?:his|her|their|my|mis?|meus?|minhas?) (?!rights\b|copyrights?\b|derechos\b|direitos\b)"
    rf"{_BETWEEN}\w+|\b(?:its|sus?|seus?|suas?) (?!{_PIECE}"
    rf"|rights\b|copyrights?\b|derechos\b|direitos\b|terms|terminos|termos|use\b|uso\b|reprodu\w+|wording|text\b|texto|words|prose|redaccion|contenido"
    rf"|republic\w+|copi\w+|distribu\w+|difus\w+|licen\w+"
    rf"|aut[ho]+r\w*|own\b|web\w*|sitio|site|lectores|readers|leitores)\w+)"
)
"""What a clause speaks of, in the order of reading: this article, this site, or something else."""

FOREIGN_TEXT: Final = re.compile(
    rf"\b(?:the|el|la|las|los|o|os) (?:{_PLAIN}|{_LABEL}) (?:of|by|from|on|about|in|de|del|da|do|das|dos|por"
    rf"|sobre|en|em)\b"
)
"""The text of something that the clause does not call its own."""

ALL_PIECES: Final = re.compile(r"(?:all|every|each|any|todo|cada|cualquier|qualquer)")
OF_SOMEBODY: Final = re.compile(
    r" (?:of|from|de|del|do|da) "
    r"(?!this|these|our|us\b|in ?sight|(?:the|el|la|los|las|o|a) (?:present|author|autor|web|sit|portal"
    r"|insight|foundation|fundac|public|team|equipo)|est[aeo]|nuestr|ess|noss|autor|autores)"
)
"""What follows "all articles" where they are another's than the publisher's."""

THEREFORE: Final = re.compile(
    r"^.*\b(?:(?:which|that) is why|so|hence|therefore|thus|por eso|por ello|por tanto|asi que|de ahi que)\b"
)
"""A reason that a statement of licence gives first."""

INTENDING: Final = re.compile(
    r"\b(?:if you (?:want|wish|would like|choose|plan|intend|decide)|should you (?:want|wish|choose)"
    r"|si (?:usted |ustedes )?(?:desean?|quieren?|van? a|piensan?|decide)|tal (?:como|cual))\b"
)
"""The reader's wish to reuse a text, which binds its licence to nothing."""

WAIVER: Final = re.compile(
    r"\b(?:no|ningun\w*|nenhum\w*) (?:\w+ ){0,2}?(?:rights?|copyright|derechos?|direitos?)\b[^.;:]{0,30}?"
    r"\b(?:kept|held|claimed|retained|asserted|(?:nos )?(?:reserva|conserva|retene|mantene|guarda)\w*)\b"
    r"|\b(?:claims?|holds?|keeps?|retains?|asserts?|reserves?) no (?:\w+ ){0,2}?(?:rights?|copyright)\b"
    r"(?: whatever| whatsoever)?"
    r"|\bno (?:nos )?(?:reserva|conserva|retene|mantene|guarda)\w+ (?:\w+ )?(?:derechos?|direitos?)\b"
)
"""Words by which rights are given up, though they hold a denial."""

EXCEPTION: Final = re.compile(
    r"(?:,? \(? ?\b(?:(?:though|but|and|yet) not|no asi|mas no|pero no|y no|e nao|mas nao)"
    r" (?:the |its |any |l[ao]s |sus |el |as |os )?[^,.;:]{0,40}(?: [,):]|$))|"
    r"(?:^(?:the |all |las |los )?(?:photo\w*|pictures?|images?|maps?|graphics|fotos?|fotografias?|imagenes) "
    r"(?:aside|excepted|excluded|apart|aparte|excluidas|exceptuadas)(?: ,|(?= )))|"
    r"(?:(?:,? ?\b(?:including|incluid[oa]s?|incluyendo|alem d[aeo]|incluindo)|, ?(?:together with|along with"
    r"|as well as|junto con|asi como))\b[^,.;:]{0,60}(?: ,|$|(?= (?:is|are|may|can|esta|estan|se|es|sao"
    r"|e)\b)))|"
    r"(?:,? ?\(? ?\b(?:except(?:ing)?(?: for| where| when| as)?|excluding|with the exception of"
    r"|other than|apart from|aside from|unless|if not"
    r"|not including|but not|save for"
    r"|salvo|excepto|exceto|a excepcion de|con (?:la )?excepcion de|com excecao d[aeo]s?|fuera de"
    r"|aparte de|a menos que"
    r"|si no se|sin incluir|no incluye|menos)\b[^,.;:]{0,80}(?: , (?:which|whose|that|que|cuy[oa]s?"
    r"|propiedad) [^,.;:]{0,60})?(?: [,):]|$))"
    r"|\b(?:unless|except where|except when|if not|excepto donde|exceto onde|salvo donde) (?:it is |se )?"
    r"(?:otherwise|lo contrario|em contrario)?[a-z ]{0,24}\b(?:noted|stated|indicated|specified|marked"
    r"|contrario|indique|indicado)\b"
    r"|\bsalvo (?:que se )?(?:indi\w+|diga|especifi\w+|menci\w+|indicacion)(?: (?:de |en "
    r"|lo )*contrari[oa])?\b"
    r"|\bexcept as (?:otherwise )?(?:noted|stated)\b"
)
"""What a statement leaves out of what it speaks of."""

DENIAL: Final = re.compile(
    r"\b(?:(?:some|many|few|most|several|certain|only|selected|algun[oa]s|vari[oa]s|solo|solamente|ciert[oa]s"
    r"|much[oa]s"
    r"|alguns|algumas) (?:of |de |das |dos )?(?:our|the|these|l[ao]s|nuestr[oa]s|est[ao]s|noss[oa]s)"
    r"|(?:articles|stories|texts|investigations|reports|articulos|textos|notas|reportajes|investigaciones)"
    r" (?:of|from|before|until|de|del|hasta|anteriores a) (?:19|20)\d\d|(?<!or )not|n't|never|neither|nor"
    r"|no longer|isn't|aren't|wasn't|cannot|can't|don't|doesn't|until"
    r"|till"
    r"|formerly|previously|used to"
    r"|would|could|should have|might|were it|if|whether|once (?:was|were|published|licensed|released)"
    r"|plans?|planned|intends?|considers?|considered"
    r"|considering|proposed?|proposes|asked|asks|requests?|requested|demand\w*|wants|wanted|hopes|hoped"
    r"|promised|expected|supposed|will"
    r"|going to|soon|claims?|claimed|falsely|mistake|mistakenly|briefly|on hold|pending|to be decided|ceased"
    r"|ceases|we may|crime may|one day|some day|eventually|perhaps|maybe|allegedly|had been|before 20\d\d"
    r"|prior to|in the past"
    r"|back then|for example|e\.g\.|such as|says?|said"
    r"|told|wrote|explained|reads|reading|according to(?!$| (?:the )?(?:terms|conditions|licen))|instead of"
    r"|withdr\w+|revoked|expired|ended|stopped"
    r"|unlike|previous|former|next year"
    r"|no (?=esta\b|estan\b|se\b|es\b|son\b|fue\b|bajo\b|queda\b|publica\b|ha\b|han\b|sera\b|tiene\b"
    r"|cuenta\b|aplica\b)|nunca|jamas|dejo de|dejaron de|ceso|por error|por verse|algun dia|quizas?|tal vez"
    r"|acaso|ya no|ni|tampoco|hasta|antes|anteriormente|solia\w*|seria\w*"
    r"|podria\w*|deberia\w*|si|fuera|hubiera|sera|seran|habia\w*|planea\w*|pretende\w*|considera\w*"
    r"|propone\w*|propuso|pidio|pide|prometio|espera\w*|quiere\w*|quiso"
    r"|exig\w+|dice|dijo|dijeron|afirm\w+|aseguro|escribio|explico|segun (?!los? terminos|la licencia"
    r"|las condiciones)|por ejemplo|en lugar de|en vez de|retir\w+|revoc\w+|vencio|a diferencia de|pronto"
    r"|nao|mais nao|ate|antes|seria\w*|poderia\w*|se (?=for|fosse)|disse|segundo|nem|deixou de)\b"
)
"""A statement denied, bound to a condition, of another time, or in somebody's mouth."""

DENIED_AFTER: Final = re.compile(
    r"^[^.;]{0,40}?\b(?:(?:does|do|did)(?: not|n't) (?:apply|cover|extend|include|hold|concern|license)"
    r"|no longer|never|not (?:apply|cover)|no se aplica"
    r"|ya no|no cubre|no aplica|no rige|nao se aplica"
    r"|until|till|hasta|ate|but not to|was withdrawn|has expired|is (?:planned|proposed|not)|pero no|"
    r"said|says|dijo|afirmo|if|si|in \d{4} only|only until|solo hasta|solamente hasta)\b"
)

LICENCE_NAME: Final = re.compile(
    r"(?:cc-?)?by(?:-(?:nc|nd|sa))*|nc|nd|sa|cc0|zero|(?:attribution|atribucion|atribuicao"
    r"|reconocimiento)(?:-[\w-]+)?"
    r"|(?:non?|nao)-?com(?:m)?ercial(?:-[\w-]+)?|share-?alike|no-?deriv\w*|sin(?:obras?)?-?deriv\w*"
    r"|compartir-?igual"
    r"|compartilha-?igual|sem-?deriv\w*"
)
"""A word of a licence's name."""

NAMING: Final = word_set(
    "by por and y e with con from de del of insight crime d da do la el the foundation fundacion"
)
"""Words that lead on from "this article" to the names of those who wrote it."""

TERMS: Final = word_set(
    "is are was were has have been being be may can published republished licensed licenced license licence"
    " licenses licences licensing released made available shared distributed offered provided used reused"
    " re-used reproduced reprinted copied redistributed republish reproduce copy share use reuse re-use"
    " reprint distribute redistribute"
    " adapt remix under a an of on in at with by to for as it its they which that's the this these those"
    " that here free freely"
    " openly open terms term conditions condition creative commons cc copyright copyrighted copyleft"
    " left insight crime"
    " insightcrime foundation inc llc org some rights reserved right c international unported generic"
    " version v public"
    " domain all whole everything you readers anyone everyone others media outlets outlet organizations"
    " organisations ambos ambas ponen otros otras"
    " news partners newspapers blogs websites publications we our us your feel encourage encouraged"
    " invite invited welcome welcomed allow allowed permit permitted"
    " allows permits please reader's only non-commercial noncommercial non commercial purposes"
    " noncommercially use uses also"
    " now currently today still since therefore thus and or both following full legal code deed see read"
    " check details more about"
    " information info covered subject governed protected placed put issued distribute dedicate"
    " dedicated waived granted"
    " grant grants license: licence: terms: unless otherwise noted indicated stated where except work"
    " is-licensed"
    " publish publishes license licenses releases makes distributes shares through via according pursuant per"
    " attribution text texts article content contents how what understand our-work these-terms provided"
    " that attributed credit"
    " es son fue fueron ha han sido ser esta estan este esto estos estas se le les lo los la las el un"
    " una unos unas"
    " publica publican publicado publicada publicados publicadas publicar licenciado licenciada"
    " licenciados licenciadas licencia licencias licenciamiento"
    " disponible disponibles bajo con de del al en por para a y o e que cual cuyo sujeto sujeta sujetos"
    " rige rigen regido"
    " protegido protegida protegidos cubierto compartido compartida compartidos compartidas compartir"
    " comparte comparten distribuye distribuyen"
    " distribuido distribuida distribuidos distribuir ofrece ofrecen ofrecido encuentra encuentran puede"
    " pueden podra podran usar usarse utilizar utilizarse"
    " reproducir reproducirse republicar republicarse copiar copiarse difundir difundirse terminos"
    " termino condiciones"
    " condicion derechos derecho algunos reservados autor reservado copia uso libre libremente gratuita"
    " gratuitamente abierto abierta internacional"
    " version version: licencia: dominio publico lectores lector medios cualquiera cualquier usted"
    " ustedes invitamos"
    " animamos alentamos permitimos permite permiten autoriza autorizamos su sus consulte consulta vea"
    " ver lea detalles detalle"
    " mas sobre informacion fines comerciales no-comerciales sin lucro publicamos licenciamos"
    " compartimos distribuimos ponemos texto articulo contenido"
    " conforme acuerdo segun-los mediante tiene tienen cuenta cuentan liberado liberada liberados"
    " registrado registrada"
    " publicado publicada licenciada licenciado sob licenca licencas uma um os as o na no nos nas dos"
    " das da do com"
    " termos condicoes pode podem ser esta estao e foi disponivel disponiveis disponibilizado"
    " disponibilizada distribuido compartilhado compartilhada compartilhados"
    " direitos reservados alguns autorais autoral sao reproduzido reproduzida reproduzidos republicado"
    " republicada livre livremente conteudo texto nossos nossas publicamos"
    " de-acordo leitores every each any extent possible law medida posible ley permitida permita lei"
    " possivel volver author"
    " authors autora autores offers offer dedicado dedicada dedica dedicamos renuncia renunciado todos"
    " todas insightcrime.org"
    " read.more freely-licensed permission permissive licensees so but just only solo solamente apenas"
    " también tambem tambien"
    " ahora actualmente desde hoy por-tanto si-guiente following siguiente siguientes seguinte whose"
    " link enlace badge click"
    " non-commercially no-commercial reuse-under further use-of dar attribution-required com-base usado"
    " usada utilizado utilizada"
    " any outlet outlets above below libre carries carry bears bear comes open access acceso first"
    " originally initially"
    " primera vez primero words release releases releasing lleva llevan tiene cuenta con build segun"
    " any outlet outlets platform republication reuse reprinting republishing reproduction site"
    " guidelines reproduccion republicacion difusion online print printed digital digitally linea"
    " impreso impresa digitales internet web anywhere"
    " everywhere worldwide platform platforms plataforma plataformas formato format idioma language"
    " change changes cambios modificar adapt adaptar mention mencion mentioning our registered charge"
    " gratis gratuito gratuita coste costo"
    " as regards regarding cuanto open abierto abierta all free cost costo free-of-charge schools"
    " translations adaptations copies reprints traducciones adaptaciones copias reproducciones bienvenidas"
    " bienvenidos"
    " bienvenida welcomed staff ours nuestras nuestros entrega entregan circular those rules rule regla"
    " reglas unica unicas unico unicos remix remixed transformed modified edited"
    " non-profit nonprofit ends end gain follow respect comply"
    " observe community commercial-use noncommercial-use offering permissively whole-text body medium"
    " any-medium"
    " modificarse remezclar remezclarse disposicion pone ponemos pon atienda siga respete cumpla observe"
    " comunidad comunitarias comunitarios escuelas radios bibliotecas libraries classrooms aulas stations"
    " clinics free-of want wish desea quiere deseen quieran lector interesados interested parties wording"
    " words prose written lift lifts rework translate translated quote carry carries run runs print"
    " take pick spread build incorporate adapted remixed transform mix editors editor journalists reporters"
    " newsrooms newsroom colleagues teachers students educators researchers universities ngos nonprofits"
    " whoever anybody everybody publisher publishers writer writers team even commercially paid product"
    " hereby herewith subject set forth terms out at liberty part parts full entirety whatever rights hold"
    " give gives up relinquish relinquishes place places waive waives waived dedicates govern governs"
    " governed rule rules apply applies applied holds valid works travels travel circulates circulate goes"
    " world elsewhere member members yours ours stands stand appears reused redistribution copying"
    " what according accordance compliance keeping long keep remain remains falls fall comes use-it"
    " yo nosotros redaccion palabras prosa escrito escrita escritos escritas circula circulan viaja viajan"
    " retomar retomarse tomar tomarse adaptar adaptarse adaptado adaptada transformar transformarse mezclar"
    " traducir traducirse reutilizar reutilizarse reutilizado reutilizada reutilice comparta copie republique"
    " reproduzca adapte use utilice difunda distribuya retome incluso sea sean libertad queda quedan rigen"
    " vale valen vigente aplica aplican ampara amparan cubre cubren arreglo ajusta ajustan renuncian"
    " renunciamos renuncia cuantos cuantas tengan posean periodistas colegas docentes estudiantes"
    " redacciones universidades organizaciones quien-quiera partilhado partilhada adaptado adaptada"
    " transformado transformada circula circulam sob partilhar adaptar copiado copiada copiados republicar"
    " editores equipo autoras publicador editorial aprovechar aprovecharse"
    " hand hands handed over donate donates donated donating surrender surrenders forgo forgoes abandon"
    " abandons passes pass turn turns gift gifts commit commits make own consign consigns assigns"
    " libera liberan liberamos cede ceden cedemos cedido cedida dona donan donamos donado donada regala"
    " regalamos entregamos entregada pasa pasan coloca colocamos consagra consagramos destina destinamos"
    " medio abandona abandonamos desprende desprendemos cede-al lega legamos renunciaron renunciado"
    " especial especiales"
)
"""Words of which a statement of licence is made besides its subject and the names of licences."""
