"""Words by which a sentence on "this article" leads on to another work, whose licence it then names.

All of them folded, in English, Spanish and Portuguese.
"""

from __future__ import annotations

from typing import Final

from transforms.text import word_set

RELATING: Final = word_set(
    "how why who whom whose where when that's about concerning based upon using via citing quoting"
    " shows show showed shown finds found reveals revealed examines examined explains explained describes"
    " described looks looked tells tracks traces follows documents documented discusses discussed covers"
    " covered reports reported features featured relies relied draws drew drawn builds built cites cited"
    " quotes links linked reproduces reproduced includes included contains contained uses accompanies"
    " accompanying accompanied illustrates opens opened heard mentions mentioned names named refers quoted"
    " analyses analyzes analysed analyzed reviews reviewed investigates explores explored recounts"
    " asks compares visited interviewed consulted borrowed adapts summarises summarizes"
    " como cuando donde quien quienes cuyo cuya cuyos cuyas acerca basada basado basadas basados"
    " explica explican detalla detallan discute trata acusa accuses criticises criticizes argues defends"
    " compares ignora"
    " muestra mostro revela revelo examina examino cuenta-como narra narro relata relato describe describio"
    " analiza analizo documenta documento explora exploro recoge recogio recopila resume cita citan cito"
    " basa baso apoya apoyo usa uso-de utiliza incluye incluyo contiene reproduce reprodujo menciona"
    " menciono refiere acompana acompanan acompano ilustra ilustran abre abren suena suenan protagoniza"
    " protagonizan visitamos visito entrevistamos consultamos consulto retoma-de adapta traduce investiga"
    " investigo compara repasa aborda trata mostra revelou analisa descreve conta cita usa inclui"
)
"""Verbs and particles after which another work may be spoken of."""

DETERMINERS: Final = word_set(
    "a an the some many several its their his her another other this these that those each every both"
    " un una unos unas el la los las lo su sus otro otra otros otras este esta estos estas ese esa aquel"
    " algun alguna algunos algunas varios varias del al um uma uns umas o os as do da dos das no na nos nas"
    " with from alongside next between among without by for of in on at to into con de desde junto entre sin"
    " por"
    " para en sobre com em sem"
    " ao seu sua seus suas outro outra"
)
"""Words after which an unknown word is a thing of its own."""
