"""The words by which a republication notice is told, in English and Spanish, all of them folded."""

from __future__ import annotations

import re
from typing import Final

_COPY_EN: Final = (
    r"(?:cop(?:y|ied|ying)|re-?publi\w+|re-?print\w*|reproduc\w+|(?:re-?)?distribut\w+|shar(?:e|ed|ing)"
    r"|re-?post\w*|re-?us(?:e|ed|ing)|us(?:e|ed)|re-?run|pass(?:ed)? on|circulat\w+|disseminat\w+)\b"
)
_COPY_ES: Final = (
    r"(?:copi(?:ar\w*|en|e|ad[oa]s?)|re-?publi(?:car\w*|quen?|cad[oa]s?|cacion)"
    r"|reproduc(?:ir\w*|cion|id[oa]s?)|reproduz(?:can?|camos)|(?:re)?distribu(?:ir\w*|yan?|id[oa]s?|cion)"
    r"|difu(?:ndir\w*|ndan?|ndid[oa]s?|sion)|compart(?:ir\w*|an?|id[oa]s?)"
    r"|(?:re)?utili(?:zar\w*|cen?|zad[oa]s?|zacion)|us(?:ar\w*|en|ad[oa]s?)|el uso"
    r"|reimprim\w+|reproducciones|replicar\w*)\b"
)
_CUE_EN: Final = (
    r"(?:go ahead|encourag\w+|invit\w+|welcom\w+|free to|feel free|may|can|allow\w*|permit\w*"
    r"|happy (?:for|to)|glad"
    r"|how to|granted|authori[sz]e[sd]?|entitled|urge[sd]?|want (?:you|others|readers|people) to)"
)
_CUE_ES: Final = (
    r"(?:anim[ae]\w*|alient\w+|alenta\w+|invit\w+|exhort\w+|pued\w+|podr\w+|permit\w+|permiso para"
    r"|autoriz\w+|libres? de|libremente|promov\w+|foment\w+|bienvenid\w+|pedimos|son libres"
    r"|esta permitid\w+)"
)
INVITATION: Final = re.compile(
    rf"\b{_CUE_EN}\b[^.;!?]{{0,120}}?\b{_COPY_EN}"
    rf"|\b{_CUE_ES}\b[^.;!?]{{0,120}}?\b{_COPY_ES}"
    r"|\b(?:copying|re-?publication|reproduction|distribution|reprinting|re-?use|sharing|reprints?)\b"
    r"[^.;!?]{0,80}\b(?:permitted|allowed|encouraged|welcomed?|granted|authori[sz]ed)\b"
    r"|\b(?:reproduccion|republicacion|copia|difusion|distribucion|uso)\b[^.;!?]{0,80}\b(?:permitid[oa]s?"
    r"|autorizad[oa]s?|libres?|bienvenid[oa]s?)\b"
    rf"|\b{_COPY_EN}[^.;!?]{{0,80}}[.;!?] "
    r"(?:(?:please|then|yes|you are|you're|go ahead|feel|we)[ ,]{1,2}){0,3}"
    r"(?:do|welcome to do|free to do|encourage you to do) (?:so|it)\b"
    rf"|\b{_COPY_ES}[^.;!?]{{0,80}}[.;!?] (?:¡|¿)?(?:puede\w*|lo invitamos a|adelante,? puede\w*) hacerlo\b"
)
"""Somebody is invited to copy something."""

_PIECES_EN: Final = (
    r"(?:works?|articles?|contents?|stor(?:y|ies)|materials?|journalism|reporting|texts?|pieces?"
    r"|publications?|investigations?|reports?|essays?|profiles?|features?|analys[ie]s|chronicles?|coverage"
    r"|interviews?|dispatch(?:es)?|columns?"
    r"|series|posts?|pages?)"
)
_PIECES_ES: Final = (
    r"(?:trabajos?|articulos?|contenidos?|historias?|material(?:es)?|periodismo|notas?|textos?"
    r"|publicacion(?:es)?"
    r"|piezas?|reportajes?|investigacion(?:es)?|informes?|ensayos?|perfil(?:es)?|cronicas?|entrevistas?"
    r"|despachos?|columnas?|relatos?|analisis"
    r"|cobertura|paginas?)"
)
_ANY_COPY_EN: Final = (
    rf"(?:{_COPY_EN}|(?:run(?:ning)?|carr(?:y|ied|ying)|print(?:ed|ing)?|publish(?:ed|ing)?|pick(?:ed"
    rf"|ing)? up|tak(?:e|en|ing)|lift(?:ed|ing)?"
    r"|borrow(?:ed)?|steal|spread|syndicate[ds]?|translate[ds]?|post(?:ed)?|reproduction|use|appear)\b)"
)
_ANY_COPY_ES: Final = (
    rf"(?:{_COPY_ES}|(?:retom(?:ar\w*|en?|ad[oa]s?)|tom(?:ar\w*|en?|ad[oa]s?)|llev(?:ar\w*|en?|ese\w*)"
    r"|publi(?:car\w*|quen?|quel[oa]s?|cad[oa]s?)|aprovech(?:ar\w*|en?)|difunda\w*|reproduzca\w*"
    r"|imprim\w+|traduc\w+|reutilice\w*|republique\w*|republicarl[oa]s?|retomen)\b)"
)
NEAR_INVITATION: Final = re.compile(
    rf"\b{_ANY_COPY_EN}[^.;!?]{{0,60}}?\b(?:our|this|these) (?:\w+ )?(?:{_PIECES_EN})\b"
    rf"|\b(?:our|this|these) (?:\w+ )?(?:{_PIECES_EN})\b[^.;!?]{{0,60}}?\b{_ANY_COPY_EN}"
    rf"|\b{_ANY_COPY_ES}[^.;!?]{{0,60}}?\b(?:nuestr[oa]s?|est[eao]s?) (?:\w+ )?(?:{_PIECES_ES})\b"
    rf"|\b(?:nuestr[oa]s?|est[eao]s?) (?:\w+ )?(?:{_PIECES_ES})\b[^.;!?]{{0,60}}?\b{_ANY_COPY_ES}"
    rf"|\b{_ANY_COPY_EN}[^.;!?]{{0,40}}?\binsight crime(?:'s)? {_PIECES_EN}\b"
    rf"|\binsight crime(?:'s)? {_PIECES_EN}\b[^.;!?]{{0,40}}?\b{_ANY_COPY_EN}"
    rf"|\b{_PIECES_ES} de insight crime\b[^.;!?]{{0,60}}?\b{_ANY_COPY_ES}"
    rf"|\b{_ANY_COPY_ES}[^.;!?]{{0,40}}?\b{_PIECES_ES} de insight crime\b"
    rf"|(?:\b(?:our|this|these) (?:{_PIECES_EN})|\b(?:nuestr[oa]s?"
    rf"|est[eao]s?) (?:{_PIECES_ES}))\b[^.;!?]{{0,60}}\?"
)
"""A word for taking the publisher's own work, near that work; where credit and a further condition are named
it needs no more.
"""

IMPERATIVE: Final = re.compile(
    r"(?:^|[.;!?:] )(?:please )?(?:copy|re-?publish|re-?print|reproduce|re-?distribute|share|re-?post|re-?use"
    r"|use)\b[^.;!?]{0,40}\b(?:our|this|these|insight crime)\b"
    r"|(?:^|[.;!?:] |[¡¿])(?:por favor,? )?(?:copien?|republi(?:que|quen)|reproduzcan?|distribuyan?|difundan?"
    r"|compartan?|utilicen?|usen?)\b[^.;!?]{0,40}\b(?:nuestr[oa]s?|est[eao]s?|insight crime)\b"
)
PERMITTING: Final = re.compile(
    r"\?|(?:^|[.;!?:] )(?:to (?:re-?publish|re-?print|copy|share|use|re-?post|reproduce|run)"
    r"|para (?:republicar"
    r"|reproducir|copiar|compartir|usar|utilizar|publicar|retomar))\b|"
    r"\b(?:may|can|free|freely|welcome|go ahead|glad|happy|yours to|by all means|for the taking|anyone who"
    r"|whoever|be our guest|would you like"
    r"|all we ask|encourag\w+|invit\w+"
    r"|we (?:only |just |simply )?(?:ask|require|want|request))\b"
    r"|(?:^|[.;!?:] )(?:editors: )?(?:please )?(?:take|run|print|copy|steal|spread|re-?print|re-?publish"
    r"|share|lift"
    r"|pick up|use|carry|borrow|translate|publish|re-?post|re-?use|keep|just)\b"
    r"|\b(?:pued\w+|podra\w*|adelante|a disposicion|quien(?:es)? (?:quieran?|deseen?)|con gusto|le gustaria"
    r"|desea\w*|gratis|gratuit\w+|libre\w*|alegra\w*"
    r"|suy[oa]s|pedimos|exigimos|hagal[oa]"
    r"|permit\w+|anim\w+|bienvenid\w+|en confianza)\b"
    r"|(?:^|[.;!?:] |[¡¿])(?:por favor,? )?(?:retom|tom|publiqu|llev|difund|compart|copi|us|utilic|reproduzc"
    r"|republiqu|aprovech|pong|reutilic|distribuy)[ae]n?(?:se|l[oa]s?|sel[oa]s?)?\b"
)
"""The voice of one who gives leave, without which words on copying are prose."""

NOT_GIVEN: Final = re.compile(
    r"\bwithout (?:\w+ ){0,2}?(?:credit|link|attribut|nam|acknowledg)\w*|\bsin (?:dar |poner )?(?:credito"
    r"|mencion"
    r"|nombr|cit|enlaz|atribu)\w*|\bni enlazar\b|\bdenunciad\w+|\bwill be reported\b|\bsued\b|\bdemandad\w+"
    r"|\b(?:in|en) (?:19|20)\d\d\b|\blet (?:readers|others|people|anyone|everyone)\b|\bdejaba\w*|\bused our\b"
)
"""Complaints and tales of copying."""

OF_IT: Final = re.compile(
    rf"\b{_COPY_EN} (?:it|them)\b|\b(?:copi|republi|reprodu|reproduz|distribu|difund|compart|retom|us"
    rf"|utili)\w*"
    r"(?:arl|erl|irl|anl|enl|al|el)[oa]s?\b"
)
"""What is to be copied is named in a sentence before."""

ASKED_FOR: Final = re.compile(
    r"\b(?:request|ask(?: \w+){0,3} for|seek|obtain|need|require[sd]?|get|prior|written)\b[^.;!?]{0,30}"
    r"\b(?:permission|authori[sz]ation|consent|licen[cs]e)\b"
    r"|\b(?:solicit\w+|pedir\w*|pida\w*|obten\w+|requier\w+|necesit\w+|previ[oa])\b[^.;!?]{0,30}"
    r"\b(?:permiso|autorizacion|consentimiento)\b|\b(?:permiso|autorizacion|consentimiento) (?:previ[oa]"
    r"|escrit[oa])\b"
)
"""A permission that has to be had first, in whatever place of a notice."""

REFUSAL: Final = re.compile(
    r"\b(?:may|can|must|do|does|should|shall|are|is)(?: not|not|n't)\b|\bno longer\b|\bnobody\b|\bno one\b"
    r"|\bya no\b|\bnadie\b|\bprohibi\w+|\bforbidden\b"
    r"|\b(?:until|till|up to) (?:\d|\w+ \d{4}|the|last|recently|then)|\bused to\b|\bformerly\b"
    r"|\bpreviously\b|\bin the past\b|\bwould\b(?! (?:you |we )?like\b)"
    r"|\b(?:we|crime) (?:once )?(?:encouraged|invited|allowed|permitted|welcomed)\b"
    r"|\bwere (?:once )?(?:encouraged|invited|allowed|welcome|free|permitted)\b"
    r"|\b(?:plans?|planned|intends?|considering|hopes?) to\b|\bwill (?:soon|be)\b|\bbefore 20\d\d|\bstopped\b"
    r"|\bhasta (?:\d|hace|el ano|ese|que|entonces|finales|principios|mediados)|\bantes de 20\d\d"
    r"|\bantes,? (?:se|podia|animaba|invitaba)|\banteriormente\b"
    r"|\b(?:animaba|invitaba|alentaba|permitia|podia|promovia|exhortaba|fomentaba|autorizaba)(?:n"
    r"|mos)?\b|\bsolia\w*|\bpodriamos\b|\bplanea\w*|\bdej\w+ de\b"
    r"|\bno (?:se |esta |queda )?(?:puede|permite|autoriza|permitid)"
    r"|\b(?:request|ask(?: us)? for|seek|obtain|need|require[sd]?|get|prior)\b[^.;!?]{0,30}\bpermission\b"
    r"|\b(?:solicit\w+|pedir|pida|pidan|obten\w+|requier\w+|necesit\w+)\b[^.;!?]{0,30}\b(?:permiso"
    r"|autorizacion)\b"
)
"""What turns an invitation into its contrary where it stands before the word for copying."""

CONSENT: Final = re.compile(
    r"\bwith(?:out)? (?:the |our )?(?:prior |express |written |explicit ){0,3}(?:permission|consent"
    r"|authori[sz]ation)\b"
    r"|\bunless (?!otherwise|noted|stated|indicated)|\ba menos que (?!se indique)"
    r"|\b(?:con|sin) (?:el |la |nuestr[oa] )?(?:previ[oa] |expres[oa] |debid[oa] ){0,2}"
    r"(?:permiso|autorizacion|consentimiento)\b"
)
"""A consent without which nothing may be copied; it stands before or after the invitation."""

NONE_NEEDED: Final = re.compile(
    r"\b(?:(?:nobody|no one) (?:needs|has) to|(?:do not|don't|need not|does not|doesn't)(?: (?:need"
    r"|have) to)?"
    r"|no (?:tiene|tienen|necesita|necesitan|debe|deben)(?: que)?|nadie (?:tiene|necesita|debe)(?: que)?) "
    r"(?:ask|consult|check with|write to|seek|request|consultar\w*|pedir\w*|solicitar\w*|avisar\w*"
    r"|preguntar\w*)"
    r"(?: (?:us|our|for|leave|permission|permiso|autorizacion|nuestr[oa])){0,3}(?: (?:before|first|to"
    r"|antes de|para))?\b"
    r"|\b(?:nobody|no one|nadie|ningun medio) (?:needs?|requires?|has to ask for|necesita|requiere|debe pedir"
    r"|tiene que pedir) "
    r"(?:our |any |nuestro |ningun )?(?:permission|permiso|autorizacion|license)\b(?: (?:to|para))?"
    r"|\bno need (?:to|for you to) (?:ask|request|seek|write)(?: us)?(?: (?:for )?(?:our )?permission)?\b"
    r"|\b(?:no (?:hace falta|es necesario|es preciso|tiene que|tienen que|debe|necesita))[^.;!?]{0,20}?"
    r"\b(?:pid\w+|pedir\w*|solicit\w+|autorizacion|permiso)(?: (?:la |nuestra |nuestro )?(?:autorizacion"
    r"|permiso))?"
    r"(?: para)?\b"
    r"|\b(?:you |they |readers )?(?:do not|don't|need not) (?:need|have|require)?(?: to)? ?(?:ask |request )?"
    r"(?:for |us )?(?:our |any |prior )?permission (?:to|before)\b"
    r"|\b(?:no (?:es necesario|hace falta|necesita\w*)) (?:pedir |solicitar )?(?:el |nuestro |ningun )?"
    r"permiso para\b|\bsin pedir permiso\b"
    r"|\bwithout (?:asking|having to ask|the need to ask)(?: us)?(?: for)? (?:for )?permission\b"
)
REPORTED: Final = re.compile(
    r"\b(?:(?:an?|the|its|their) (?:\w+ )?(?:note|notice|line|message|banner|page"
    r"|policy) (?:\w+ ){0,5}?(?:(?<!to )tells?(?! us\b)|told|(?<!to )asks?|invites?|lets?|informs?"
    r"|that(?! tells us\b))"
    r"|(?<!to )tells? (?:readers|visitors|people|others|them)|un (?:aviso|letrero|mensaje|texto) (?:en|al|de)"
    r"|(?:avisa|informa|recuerda|indica) (?:a los|que)|said|(?<!byline )says|told|wrote|explained"
    r"|according to|(?<!byline )reads"
    r"|dij[oe]|dijeron|afirmo|explico|escribio|segun"
    r"|cont[oe]|declaro|aseguro)\b"
)
"""A notice speaks for itself: what somebody is said to have said is prose."""

ADDRESSED: Final = re.compile(
    r"\b(?:our|we|us|you|your|please|this|these|nuestr[oa]s?|usted(?:es)?|invitamos|animamos|alentamos"
    r"|le pedimos|les pedimos|permitimos"
    r"|este|esta|estos|estas|puede|sientase|favor)\b"
)
"""A notice that speaks to its readers."""

OURS: Final = re.compile(
    rf"\bour (?:own |original |\w+ )?{_PIECES_EN}\b"
    rf"|\b(?:this|these) {_PIECES_EN}\b"
    rf"|\bnuestr[oa]s? (?:propi[oa]s? )?{_PIECES_ES}\b"
    rf"|\best(?:e|os|a|as) (?:propi[oa]s? )?{_PIECES_ES}\b"
    r"|\bour (?:own |original )?(?:work|articles?|contents?|stor(?:y|ies)|material|journalism|reporting"
    r"|texts?|pieces?|publications?)\b"
    r"|\bnuestr[oa]s? (?:propi[oa]s? )?(?:trabajos?|articulos?|contenidos?|historias?|materiales"
    r"|material|periodismo|notas?|textos?|publicaciones|piezas?|reportajes?)\b"
    r"|\b(?:this|these) (?:articles?|work|stor(?:y|ies)|pieces?|texts?|content)\b"
    r"|\best(?:e|os|a|as) (?:articulos?|trabajos?|contenidos?|notas?|textos?|historias?)\b"
    r"|\binsight crime's (?:own |original )?(?:work|articles?|content|stories|material|journalism|reporting"
    r"|texts?)\b"
    rf"|\b{_PIECES_ES} de insight crime\b|\binsight crime(?:'s)? {_PIECES_EN}\b"
    rf"|\b{_PIECES_EN} (?:by|from|of|on) (?:the )?insight crime\b"
    r"|\binsight crime (?:articles|stories|content|material|pieces)\b"
    r"|\binsight crime\b[^.;!?]{0,90}\bits (?:own |original )?(?:work|articles|content|stories|material"
    r"|journalism|reporting|texts|publications)\b"
    r"|\binsight crime\b[^.;!?]{0,90}\bsus? (?:propi[oa]s? )?(?:trabajos?|articulos?|contenidos?|historias?"
    r"|material|materiales|periodismo|notas|textos|publicaciones|reportajes?|investigaciones)\b"
)
"""The work spoken of is the publisher's own."""

SIGNS: Final = {
    "non_commercial": re.compile(
        r"(?<!is a )(?<!as a )\bnon-? ?commercial|\b(?:not?|never|nothing|n't|nor|out of"
        r"|without|no|jamas|nunca|nada de|sin|ni|salvo)\b(?! (?:only|solo"
        r"|just)\b)[^.;!?:]{0,30}?\b(?:commerc\w+|comerci\w+)"
        r"|\b(?:not?|never|nobody|no one|nothing|n't|without|nor|nadie|nada|sin|ni|jamas|nunca)\b"
        r"(?! (?:only|solo|just)\b)[^.;!?:]{0,30}?\b(?:money|profit\w*|sell|sells|sold|selling|sale|charg\w+"
        r"|earn\w*|pays?|paid|pag(?:ue|uen|a|ar|an)|lucr\w+|dinero|provecho|negocios?|vend\w+|venta|cobr\w+"
        r"|gana\w*)\b"
        r"|\b(?:refrain\w*|abstain\w*|avoid\w*|evit\w+|absten\w+)\b[^.;!?:]{0,30}?\b(?:commerc\w+|comerci\w+"
        r"|lucr\w+)"
        r"|\b(?:sean?|manera|forma) (?:gratis|gratuit\w+)\b"
        r"|\bearns? nothing\b|\bleave commerce out\b|\bnot? (?:be )?(?:resold|monetis\w+|monetiz\w+)"
        r"|\bnot for commercial|\bno comercial(?:es)?\b|\bno-comercial"
        r"|\bsin (?:fines|animos?) (?:comerciales|de lucro)|\bfines no (?:comerciales|lucrativos)"
        r"|\bno lucrativ|\bnot[- ]for[- ]profit|\bnon-?profit (?:use|purposes?|ends|media|outlets?"
        r"|organi[sz]ations?|basis)\b"
        r"|\bwithout (?:charging|charge|profit)\b"
        r"|\b(?:nobody|no one|you do not|you don't|do not|don't|not) (?:\w+ ){0,2}?(?:mak(?:es?"
        r"|ing) (?:any )?money|profits?|sells?|charges?|sold)\b"
        r"|\bfree of charge\b|\bsin (?:cobrar|lucro|venderl\w+|obtener (?:ganancias?|lucro)|costo)\b"
        r"|\bno (?:se |lo |los |la |las )?(?:vend[ae]n?|lucren?|cobren?|persiga\w* (?:fines|animo))\b"
        r"|\bnadie (?:lucr|gan|cobr)\w+"
    ),
    "attribution": re.compile(
        r"\bbylines?\b|\binsight crime\b[^.;!?]{0,50}\b(?:byline|credit\w*|author\w*|source|autor\w*"
        r"|fuente)\b"
        r"|\b(?:nombr\w+|da(?:r|ndo)? credito|firm\w+|acredit\w+)\b[^.;!?]{0,40}\binsight crime\b"
        r"|\b(?:attribut\w+|credit\w*)\b[^.;!?]{0,40}\binsight crime\b"
        r"|\b(?:atribu\w+|credito\w*|acredit\w+|autoria|firma|cit(?:e|a|ar|en|ando)|mencion\w*|reconoc\w+)\b"
        r"[^.;!?]{0,60}\binsight crime\b"
        r"|\binsight crime\b[^.;!?]{0,40}\b(?:credited|attributed|named|acknowledged|cited|mentioned)\b"
        r"|\bnam(?:e|es|ing) insight crime\b"
        r"|\binsight crime\b[^.;!?]{0,40}\b(?:firma|autoria|credito|citad[oa]|mencionad[oa]|como fuente)\b"
    ),
    "link": re.compile(
        r"\blink(?:s|ed|ing)?\b[^.;!?]{0,40}\b(?:originals?|this (?:page|article|story|piece|text)"
        r"|our (?:page|site"
        r"|website)|us|to where)\b|\bpoint(?:s|ing)? (?:back )?to the original\b"
        r"|\b(?:enlac\w+|enlaz\w+|vincul\w+|links?)\b[^.;!?]{0,40}\b(?:est[ae] (?:pagina|articulo|nota|texto"
        r"|reportaje"
        r"|investigacion|publicacion)|nuestr[ao] (?:pagina|sitio|web|portal)|arriba|abajo)\b|\blink(?:s"
        r"|ing)? back\b"
        r"|\boriginals?\b[^.;!?]{0,30}\b(?:is|are|be) linked\b|\b(?:top"
        r"|beginning) and (?:the )?(?:bottom|end)\b"
        r"|\b(?:enlaces?|enlac\w+|enlaz\w+|vinculos?|links?|hipervinculos?)\b[^.;!?]{0,60}\boriginal(?:es)?\b"
        r"|\b(?:inicio|principio|comienzo|arriba|encabezado)\b[^.;!?]{0,30}\by\b[^.;!?]{0,20}\b(?:final"
        r"|fin|abajo|pie)\b"
        r"|\bparte superior\b[^.;!?]{0,30}\binferior\b"
    ),
    "creative_commons": re.compile(r"\bcreative commons\b"),
    "email": re.compile(
        r"\b(?:send us|drop us|email us|e-mail us|write to us|let us know|notify us|inform us)\b"
        r"|\b(?:envi\w+|mand\w+|escrib\w+)\b[^.;!?]{0,30}\b(?:correo|e-?mail|mensaje)\b"
        r"|\b(?:escriban?nos|avisen?nos|notifi\w+nos|inform\w+nos|haganos saber)\b"
    ),
}
"""The conditions that a notice may name."""

CREDITED: Final = re.compile(
    r"\b(?:[Cc]redit(?:s|ed|ing)?|[Aa]ttribut(?:ion|ed?|ing)|[Cc]r[eé]dito|[Aa]tribu(?:ya|yan|ci[oó]n"
    r"|ido|ida)|[Cc]it(?:e|en|ando|ar)"
    r"|[Mm]encion(?:e|en|ando|ar)|[Rr]econo(?:zca|cer|ciendo)|[Nn]am(?:e|ing))"
    r"(?: (?:it|them|is given|la autor[ií]a|en la firma))?(?: (?:to|a|al|de))?(?: (?:the|el|la))? "
    r"(?P<name>[A-ZÁÉÍÓÚÑ][\w.'’-]{1,40}(?: [A-ZÁÉÍÓÚÑ][\w.'’-]{1,40}){0,4})"
)
"""Who is to be credited, as printed."""
