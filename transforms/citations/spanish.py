"""Spanish words of attribution."""

from __future__ import annotations

from typing import Final

from transforms.citations.vocabulary import Vocabulary
from transforms.text import word_set

_SPEECH: Final = word_set(
    "dijo dice dijeron dicen afirmó afirma afirmaron aseguró asegura aseguraron señaló señala señalaron"
    " explicó explica explicaron agregó agrega agregaron añadió añade añadieron indicó indica indicaron"
    " sostuvo sostiene sostuvieron manifestó manifestaron comentó comenta comentaron apuntó apunta apuntaron"
    " relató relata relataron contó cuenta contaron expresó expresaron advirtió advierte advirtieron alertó"
    " alerta alertaron precisó precisa precisaron detalló detalla detallaron argumentó argumenta subrayó"
    " subraya recalcó recalca insistió insiste enfatizó destacó destaca escribió escribe tuiteó opinó opina"
    " lamentó concluyó concluye aclaró aclararon declaró declararon narró narraron testificó informado dicho"
    " afirmado asegurado señalado explicado indicado declarado subrayaron recalcaron insistieron enfatizaron"
    " destacaron escribieron opinaron lamentaron concluyeron testificaron narraron"
)
_REPORTING: Final = word_set(
    "informó informa informaron reportó reporta reportaron publicó publica publicaron reseñó reseña"
    " reseñaron reportado publicado"
)
_CLAIMS: Final = word_set(
    "anunció anunciaron confirmó confirmaron confirma negó reconoció reconocieron admitió reveló revela"
    " revelaron encontró halló mostró muestra indican estimó estima estiman calculó calcula calculan"
    " registró registra registraron detectó documentó documenta documentaron denunció denuncia denunciaron"
    " constató recordó observó muestran señalan expuso identificó sugiere sugirió pronosticó alegó descartó"
    " descartaron afirman aseguran sostienen advierten explican alertan destacan insisten negaron alegaron"
    " verificó revelado confirmado denunciado documentado anunciado describió"
)
_QUOTING: Final = word_set(
    "preguntó calificó llamó tildó acusó criticó instó elogió describió exigió condenó prometió respondió"
    " reclamó sentenció ironizó rechazó definió bautizó"
)
_PUBLISHING: Final = word_set("difundió divulgó emitió publicó publicaron presentó presentaron lanzó")
_OWN_WORK: Final = word_set(
    "identificó habló entrevistó visitó obtuvo conoció consultó investigó accedió revisó analizó constató"
    " supo identificado hablado entrevistado visitado obtenido consultado investigado accedido revisado"
)
_CLASSIFYING: Final = word_set(
    "identificó identifica considera clasificó clasifica señaló catalogó describe describió"
)
_OPENERS: Final = word_set("en el durante tras desde entre a")
_SAYING: Final = word_set("diciendo afirmando asegurando añadiendo agregando alegando argumentando")
_STRONG_PARTICIPLES: Final = word_set(
    "reportado reportada reportados reportadas citado citada citados citadas publicado publicada publicados"
    " publicadas obtenido obtenida obtenidos obtenidas consultado consultada consultados consultadas"
    " revisado revisada revisados revisadas documentado documentada documentados documentadas revelado"
    " revelada revelados reveladas entrevistado entrevistada entrevistados entrevistadas recogido recogida"
    " recogidos recogidas difundido difundida difundidos difundidas reseñado reseñada informado recopilado"
    " recopilada recopilados recopiladas denunciado denunciada denunciados denunciadas conocido conocidos"
)
_WEAK_PARTICIPLES: Final = word_set(
    "realizado realizada realizados realizadas presentado presentada presentados presentadas elaborado"
    " elaborada elaborados elaboradas hecho hecha hechos hechas emitido emitida emitidos divulgado divulgada"
    " divulgados divulgadas entregado entregados entregadas compartido compartida compartidos anunciado"
    " anunciada confirmado confirmada registrado registrados registradas ofrecido ofrecidos filtrado"
    " filtrados producido producida escrito escrita firmado suministrada suministrados proporcionados"
    " proporcionada verificado verificados dado dados liderada hecha"
)
_SOURCE_NOUNS: Final = word_set(
    "informe informes reporte reportes estudio estudios encuesta encuestas sondeo datos cifras estadísticas"
    " números estimaciones estimados cálculos registros registro documentos documento investigación"
    " investigaciones análisis hallazgos comunicado comunicados artículo artículos reportaje reportajes nota"
    " información informaciones inteligencia acusación denuncia testimonio testimonios censo índice imágenes"
    " mapa base expediente carta memorando tuit publicación cobertura transcripción archivos declaraciones"
    " declaración entrevista entrevistas video fuentes fuente versión conteo lista balance boletín"
    " diagnóstico monitoreo medición recuento resolución sentencia editorial columna palabras reportero"
    " crónica grabación"
)
_DOCUMENT_NOUNS: Final = word_set(
    "informe informes reporte reportes estudio estudios encuesta sondeo datos cifras estadísticas"
    " estimaciones cálculos registros documentos documento análisis comunicado artículo reportaje"
    " información censo conteo balance boletín monitoreo"
)
_STAFF: Final = word_set(
    "investigadores investigador investigadora portavoz portavoces vocero vocera voceros funcionario"
    " funcionaria funcionarios agente agentes representante representantes expertos analistas analista"
    " fuentes fuente oficiales fiscales integrantes miembros autoridades abogados delegados técnicos"
    " científicos"
)
_PEOPLE: Final = word_set(
    "residentes funcionarios oficiales expertos analistas habitantes vecinos vecino pobladores personas"
    " gente testigos campesinos víctimas policía policías fiscales autoridades ciudadanos migrantes mineros"
    " líderes activistas mujeres hombres familias familiares medios prensa periódicos periodistas críticos"
    " pescadores ganaderos comerciantes moradores lugareños comuneros agricultores algunos varios otros"
    " muchos"
)
_ROLES: Final = word_set(
    "presidente presidenta expresidente vicepresidente vicepresidenta ministro ministra exministro"
    " viceministro viceministra alcalde alcaldesa gobernador gobernadora director directora codirector"
    " codirectora fundador fundadora jefe jefa comandante coronel capitán teniente sargento mayor fiscal"
    " exfiscal procurador procuradora juez jueza abogado abogada senador senadora diputado diputada"
    " congresista asambleísta legislador secretario secretaria subsecretario subsecretaria embajador"
    " embajadora comisionado comisionada coordinador coordinadora profesor profesora investigador"
    " investigadora experto experta analista académico académica periodista reportero reportera corresponsal"
    " editor editora columnista activista líder lideresa vocero vocera portavoz capo narcotraficante"
    " candidato candidata defensor defensora contralor contralora sociólogo socióloga antropólogo"
    " antropóloga criminólogo criminóloga economista historiador historiadora sacerdote obispo arzobispo"
    " cardenal asesor asesora consultor consultora funcionario funcionaria agente general almirante autor"
    " autora escritor presidenciable concejal concejala especialista relator relatora inspector inspectora"
    " empresario empresaria ganadero médico médica biólogo bióloga superintendente intendente titular doctor"
    " doctora prefecto prefecta dirigente representante superintendenta mandatario mandataria politólogo"
    " politóloga cofundador cofundadora"
)
_MEDIA_NOUNS: Final = word_set(
    "diario periódico periódicos diarios portal sitio revista semanario cadena emisora radio canal agencia"
    " medio medios noticiero programa televisora televisión rotativo matutino web página noticias prensa"
)
_ORGANISATION_NOUNS: Final = word_set(
    "organización ong grupo instituto institución asociación fundación empresa firma consultora sindicato"
    " agencia comisión observatorio colectivo universidad centro gobierno ministerio partido organismo"
    " entidad plataforma red alianza"
)
_BREAKS: Final = word_set(
    "que quien quienes cuando mientras donde porque pero después antes desde si aunque como sino cual"
    " cuales es son fue fueron ha han había habían será sería puede pueden no él ella ellos ellas eso esto"
    " ese esta o u ni luego tras durante sin embargo se lo le les está están era eran hay cuyo cuya cuyos"
    " cuyas"
)

SPANISH: Final = Vocabulary(
    leads={
        "según": (("según",),),
        "de": (("de", "acuerdo", "con"), ("de", "acuerdo", "a"), ("de", "acuerdo", "al")),
        "conforme": (("conforme", "a"), ("conforme", "al")),
        "en": (("en", "palabras", "de"), ("en", "palabras", "del")),
        "a": (("a", "juicio", "de"), ("a", "juicio", "del"), ("a", "decir", "de"), ("a", "decir", "del")),
    },
    speech=_SPEECH,
    reporting=_REPORTING,
    claims=_CLAIMS,
    quoting=_QUOTING,
    publishing=_PUBLISHING,
    own_work=_OWN_WORK,
    classifying=_CLASSIFYING,
    openers=_OPENERS,
    saying=_SAYING,
    citing=word_set("citando citó cita"),
    strong_participles=_STRONG_PARTICIPLES,
    weak_participles=_WEAK_PARTICIPLES,
    interviews=word_set(
        "entrevista entrevistas declaraciones diálogo conversación habló hablaron conversó dialogó"
        " comunicación testimonio"
    ),
    skipped=word_set(
        "ha han había habían también luego después recientemente ya además le les lo se nos posteriormente"
        " entonces por su parte anteriormente nuevamente asimismo así"
    ),
    adverb_ending="mente",
    determiners=word_set(
        "el la los las un una unos unas su sus este esta estos estas ese esa otro otra lo dicho"
    ),
    that=word_set("que cómo"),
    as_words=word_set("como según"),
    who=word_set("quien"),
    by=word_set("por"),
    of=word_set("de del"),
    origin=word_set("desde ante con"),
    makers=word_set("de del por"),
    printed=word_set("publicado publicada publicados publicadas citado citada aparecido difundido emitido"),
    tell_directly=frozenset(),
    to=word_set("a al"),
    with_whom=word_set("con a al para"),
    access=word_set("acceso"),
    place_prepositions=word_set("en cerca sobre entre hacia hasta bajo contra"),
    breaks=_BREAKS,
    and_words=word_set("y e"),
    times=word_set(
        "día noche mañana tarde madrugada semana mes año fin pasado pasada último última reciente nuevo nueva"
        " mediante través por medio"
    ),
    occasions=word_set(
        "comunicado rueda conferencia prensa entrevista carta mensaje video discurso audiencia boletín redes"
        " sociales"
    ),
    source_nouns=_SOURCE_NOUNS,
    document_nouns=_DOCUMENT_NOUNS,
    reported_nouns=word_set("informe artículo reportaje entrevista nota columna editorial crónica"),
    staff=_STAFF,
    people=_PEOPLE,
    roles=_ROLES,
    media_nouns=_MEDIA_NOUNS,
    organisation_nouns=_ORGANISATION_NOUNS,
    institution_tails=frozenset(),
    verb_first=True,
)
