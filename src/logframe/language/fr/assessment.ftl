report-chapter = { $name ->
    [summary] Résumé
    [answers] Réponses aux questions
    [urgent] Recommandations prioritaires
    [introduction] Contexte de l’évaluation
    [methods] Méthodes
    [team] Équipe d’évaluation
    [limits] Limites
    [consulted] Personnes consultées
    [questions] Questions d’évaluation
    [intervention] L’intervention évaluée
    [findings] Constatations
    [criteria] Critères d’évaluation
    [effects] Effets
    [swot] Forces, faiblesses, opportunités et menaces
    [conclusions] Conclusions
    [recommendations] Recommandations
    [follow-up] Réponse de la direction et suivi
    [lessons] Enseignements tirés
    [lesson] Enseignements
    [best-practice] Bonnes pratiques
    [terms] Annexe : termes de référence
    [work-sheet] Annexe : fiche de données
   *[issues] Annexe : problèmes
 }
report-column = { $name ->
    [commissioned-by] Commanditaire
    [carried-out] Réalisée
    [reference] Référence
    [consulted] Groupe
    [number] Nombre
    [by] Par
    [question] Question
    [questions] Questions
    [criterion] Critère
    [answer] Réponse
    [strength] Solidité des preuves
    [finding] Constatation
    [findings] Constatations
    [section] Section
    [project] Projet
    [country] Pays
    [period] Période
    [evidence] Preuves
    [issues] Problèmes
    [used-in] Utilisée dans
    [conclusion] Conclusion
    [conclusions] Conclusions
    [recommendation] Recommandation
    [recommendations] Recommandations
    [to] Destinataire
    [due] Échéance
    [priority] Priorité
    [cost] Coût
    [follows-from] Découle de
    [state] État
    [response] Réponse de la direction
    [actions] Actions
    [lesson] Enseignement
    [planned] Prévu
    [happened] Ce qui s’est passé
    [why] Pourquoi
    [follows] Ce qui en découle
    [deliverable] Livrable
    [delivered-in] Livré dans
    [note] Remarque
    [title] Titre
    [purpose] Objet
    [methods] Méthodes
    [field] Champ
    [content] Contenu
    [rule] Règle
    [help] À faire
    [effect] Effet
    [short-term] Court terme
    [long-term] Long terme
    [any-term] Terme non précisé
    [about] Sujet
    [problem] Problème
    [causes] Cause de
    [acts-on-it] Qui agit
    [strategy] Stratégie
    [stakeholder] Partie prenante
   *[any-interest] Intérêt non précisé
 }
report-quarter = { $quarter ->
    [strength] Forces
    [weakness] Faiblesses
    [opportunity] Opportunités
   *[threat] Menaces
 }
report-of-project = { $name ->
    [problems] Problèmes : { $project }
    [map] Carte des mesures : { $project }
   *[stakeholders] Parties prenantes : { $project }
 }
report-summary = Questions : { $questions }, constatations : { $findings }, conclusions : { $conclusions }, recommandations : { $recommendations }, enseignements et bonnes pratiques : { $lessons }.
report-not-borne-out = { $count ->
    [one] { $count } énoncé de ce rapport pose un problème grave : voir l’annexe.
   *[other] { $count } énoncés de ce rapport posent des problèmes graves : voir l’annexe.
 }
report-criterion = Constatations : { $criterion ->
    [none] autres
   *[other] { $criterion }
 }
report-answered = avec constatations : { $count } sur { $of }
report-effect = { $direction }, { $intended ->
    [true] voulu
    [false] non voulu
   *[none] intention non précisée
 }
report-no-answer = aucune réponse n’est indiquée
report-point = { $statement }{ $findings ->
    [none] {""}
   *[other] {" "}← { $findings }
 }
report-chain = { $conclusion } ← { $findings ->
    [none] rien
   *[other] { $findings }
 }
report-response = { $decision }{ $by ->
    [none] {""}
   *[other] {" "}par { $by }
 }{ $on ->
    [none] {""}
   *[other] , { $on }
 }{ $because ->
    [none] {""}
   *[other] {"\u00A0"}: { $because }
 }
report-action = { $action }{ $owner ->
    [none] {""}
   *[other] {" "}({ $owner })
 }{ $due ->
    [none] {""}
   *[other] , pour le { $due }
 } : { $state }
report-as-of = Au { $on }
report-no-responses = Aucune réponse au { $on }.
report-not-delivered = non livré
report-not-addressed = non traitée
report-reach = Niveau : { $reach }
report-influence = Influence : { $influence ->
    [high] élevée
    [medium] moyenne
    [low] faible
   *[none] non précisée
 }
report-interest = Intérêt : { $interest ->
    [high] élevé
    [medium] moyen
   *[low] faible
 }
no-such-form = pas de forme { $form }
    .help = { $near ->
        [none] les formes sont : { $forms }
       *[other] vouliez-vous dire { $near } ?
     }
option-form-without-evaluation = --form demande un rapport d’évaluation, mais { $file } n’en déclare aucune
    .help = déclarez-en une : Assessment(...)
lessons-none = Aucun enseignement trouvé
lessons-line = { $file } : { $kind } : { $statement }{ $follows ->
    [none] {""}
   *[other] . { $follows }
 }
lessons-recommendation = { $file } : recommandation{ $to ->
    [none] {""}
   *[other] {" "}à { $to }
 } : { $statement } ({ $state })
revisions-none = Rien n’a bougé entre les deux versions
revisions-title = { $earlier } comparé à { $later }, au { $on }
revisions-line = { $indicator } : { $what }{ $what ->
    [dropped] {" "}(cible : { $before ->
        [none] aucune
       *[other] { $before }
     })
    [added] {" "}(cible : { $after ->
        [none] aucune
       *[other] { $after }
     })
   *[other] {" "}{ $before ->
        [none] aucune
       *[other] { $before }
     } → { $after ->
        [none] aucune
       *[other] { $after }
     }
 }
revisions-why = { $on ->
    [none] ni date ni raison données
   *[other] { $on }{ $by ->
        [none] {""}
       *[other] , avec l’accord de { $by }
     } : { $because ->
        [none] aucune raison donnée
       *[other] { $because }
     }
 }
revisions-status = statut selon la version antérieure : { $before ->
    [none] absent
   *[other] { $before }
 } ; selon la version ultérieure : { $after ->
    [none] absent
   *[other] { $after }
 }
revisions-after-results = la valeur de référence a changé après la publication de résultats
