"""English words of attribution."""

from __future__ import annotations

from typing import Final

from transforms.citations.vocabulary import Vocabulary
from transforms.text import word_set

_SPEECH: Final = word_set(
    "said says told tells wrote tweeted stated explained explains argued argues warned warns alleged"
    " insisted insists remarked commented testified asserted asserts recalled contended opined lamented"
    " emphasized emphasised stressed concluded cautioned believes maintains posits added noted pointed"
    " claimed suggested described alleges asserted testifies recalls contends emphasizes emphasises cautions"
)
_REPORTING: Final = word_set("reported reports")
_CLAIMS: Final = word_set(
    "say tell state states report claims notes adds announced announces confirmed confirms denied denies"
    " acknowledged admitted declared revealed reveals found finds showed shows show indicated indicates"
    " indicate estimated estimates estimate recorded registered calculated detected exposed documented"
    " denounced denounces observed concludes concurs agreed agrees predicted predicts highlighted highlights"
    " suggests suggest argue believe warn described describes ruled specified clarified detailed details"
    " counted learned explain stresses verified cited"
)
_QUOTING: Final = word_set(
    "asked called calls labeled labelled dubbed accused criticized criticised urged praised dismissed raised"
    " referred blamed demanded condemned promised vowed replied responded complained quipped joked shouted"
    " read reads expressed defended proclaimed answered characterized lauded hailed"
)
_PUBLISHING: Final = word_set("published publishes released issued posted uncovered broadcast aired")
_OWN_WORK: Final = word_set(
    "identified spoke interviewed visited obtained learned consulted mapped tracked investigated accessed"
    " reviewed examined presented analyzed analysed witnessed heard discovered counted"
)
_CLASSIFYING: Final = word_set(
    "identified identifies considers classified classifies ranked ranks describes named lists"
)
_OPENERS: Final = word_set("in on at during after before since from by between")
_SAYING: Final = word_set(
    "reporting saying adding claiming noting stating arguing explaining alleging warning insisting calling"
    " describing"
)
_STRONG_PARTICIPLES: Final = word_set(
    "reported quoted cited published obtained consulted reviewed accessed compiled documented denounced"
    " revealed interviewed viewed analyzed analysed noted observed mentioned stated explained"
)
_WEAK_PARTICIPLES: Final = word_set(
    "conducted presented released prepared produced seen provided made issued collected shared given found"
    " gathered written carried commissioned announced confirmed leaked recorded registered published"
    " authored broadcast aired uncovered identified disclosed filed drafted posted exposed verified"
    " described highlighted calculated estimated visited contacted mapped tracked sent sponsored elaborated"
    " drawn kept maintained offered supplied"
)
_SOURCE_NOUNS: Final = word_set(
    "report reports study studies survey surveys poll polls data figures statistics numbers estimates"
    " estimate photos photo photographs pictures records record documents document investigation"
    " investigations analysis analyses research findings statement statements release communique communiqué"
    " article articles story stories information intelligence indictment complaint testimony testimonies"
    " website census index images image map maps database dossier letter memo tweet tweets post account"
    " accounts audit bulletin review paper publication coverage transcript transcripts files file affidavit"
    " news interview interviews comments remarks declaration declarations video footage recording recordings"
    " cases reporting sources source tally count list press note fieldwork work book profile graphic"
    " resolution editorial column"
)
_DOCUMENT_NOUNS: Final = word_set(
    "report reports study studies survey surveys poll polls data figures statistics numbers estimates"
    " document documents analysis research findings statement statements article articles records"
    " information account accounts story release communique communiqué paper review database census index"
    " audit reporting footage"
)
_STAFF: Final = word_set(
    "investigators researchers officials official spokesperson spokesman spokeswoman spokespeople agents"
    " agent representative representatives experts analysts analyst sources source lawyers investigator"
    " researcher prosecutors members spokespersons staff scientists authorities officers inspectors"
    " delegates observers employees detectives team officer expert prosecutor employee member delegate"
    " adviser advisor"
)
_PEOPLE: Final = word_set(
    "residents locals people villagers neighbors neighbours witnesses inhabitants farmers farmer victims"
    " police prosecutors authorities officials citizens migrants miners leaders activists women men families"
    " media outlets press newspapers reporters journalists colleagues relatives critics parents students"
    " teachers fishermen ranchers merchants drivers experts analysts many some several others sources one"
)
_ROLES: Final = word_set(
    "president vice-president minister mayor governor director co-director co-founder founder head chief"
    " commander colonel captain lieutenant sergeant officer prosecutor attorney judge lawyer senator"
    " congressman congresswoman lawmaker deputy representative secretary ambassador commissioner coordinator"
    " professor researcher expert analyst academic scholar journalist reporter correspondent editor"
    " columnist activist leader spokesman spokeswoman spokesperson boss kingpin trafficker candidate"
    " ombudsman comptroller sociologist anthropologist criminologist economist historian priest bishop"
    " archbishop cardinal adviser advisor consultant investigator official agent detective superintendent"
    " general admiral author writer chairman chairwoman chair ex-president ex-minister owner manager member"
    " councilman councilwoman councilor legislator politician scientist biologist psychologist doctor"
    " physician specialist fellow rapporteur envoy administrator warden inspector businessman rancher"
    " resident undersecretary sub-secretary negotiator archaeologist prefect premier pastor nun capo hitman"
    " dealer"
)
_MEDIA_NOUNS: Final = word_set(
    "newspaper newspapers site website outlet outlets magazine daily weekly broadcaster station channel"
    " network agency newswire portal program programme show media publication tabloid blog podcast radio"
    " television tv journal paper press"
)
_ORGANISATION_NOUNS: Final = word_set(
    "organization organisation ngo group thinktank think-tank tank institute institution watchdog"
    " association foundation company firm consultancy union agency body commission observatory collective"
    " charity nonprofit non-profit university center centre government ministry party network"
)
_BREAKS: Final = word_set(
    "that which who whom whose when while where because but after before since if although though as so"
    " than whether how why what until unless however or nor then is are was were has have had will would can"
    " could may might must should be been being do does did not he she they it we you i him her them us this"
    " these those there also who’s once despite"
)

ENGLISH: Final = Vocabulary(
    leads={
        "according": (("according", "to"),),
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
    citing=word_set("citing quoting cited"),
    strong_participles=_STRONG_PARTICIPLES,
    weak_participles=_WEAK_PARTICIPLES,
    interviews=word_set(
        "interview interviews interviewed statement statements comments remarks spoke speaking speak spoken"
        " talked talking conversation conversations declarations testimony"
    ),
    skipped=word_set(
        "has have had also later then recently previously now have since once already even just still"
        " repeatedly meanwhile further himself herself itself themselves first did does would subsequently"
        " however further often again either not never out"
    ),
    adverb_ending="ly",
    determiners=word_set("the a an its his her their this that these those one two three another"),
    that=word_set("that how why what whether"),
    as_words=word_set("as"),
    who=word_set("who"),
    by=word_set("by"),
    of=word_set("of"),
    origin=word_set("from at for with within inside"),
    makers=word_set("by from"),
    printed=word_set("published reported quoted cited printed revealed broadcast aired"),
    tell_directly=word_set("told informed tell tells telling"),
    to=word_set("to"),
    with_whom=word_set("with by to"),
    access=word_set("access"),
    place_prepositions=word_set("in near on around across along throughout outside under over between into"),
    breaks=_BREAKS,
    and_words=word_set("and"),
    times=word_set(
        "late later early earlier last next day night morning afternoon evening week weekend month year in at"
        " through via during recent new"
    ),
    occasions=word_set(
        "statement press conference release communiqué communique interview email letter message briefing"
        " video speech hearing social media"
    ),
    source_nouns=_SOURCE_NOUNS,
    document_nouns=_DOCUMENT_NOUNS,
    reported_nouns=word_set("report article story interview column editorial piece investigation letter"),
    staff=_STAFF,
    people=_PEOPLE,
    roles=_ROLES,
    media_nouns=_MEDIA_NOUNS,
    organisation_nouns=_ORGANISATION_NOUNS,
    institution_tails=word_set(
        "government police army navy military congress parliament administration customs"
    ),
    verb_first=False,
)
