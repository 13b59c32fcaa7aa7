method-direction-unknown = sens inconnu : { $direction }
    .help = écrivez "increase" (hausse) ou "decrease" (baisse)
method-unknown = méthode inconnue : { $name }
    .help = { $near ->
        [none] utilisez l’une de ces méthodes : { $names }
       *[other] vouliez-vous dire « { $near } » ?
     }
method-without-baseline = aucune valeur de référence
method-target-equals-baseline = la valeur cible est égale à la valeur de référence : maintenu ou non maintenu, sans pourcentage
method-target-zero = la valeur cible est 0 : un pourcentage ne peut pas être calculé
method-observed-zero = la valeur réalisée est 0 : un pourcentage ne peut pas être calculé
not-observed = aucune valeur réalisée{ $reason ->
    [none] {""}
   *[other]  : { $reason }
 }
method-progress-from-baseline =
    .title = progrès depuis la valeur de référence
    .formula = (a - b) / (t - b), dans les deux sens
    .policy = ni plafond ni plancher ; une valeur cible égale à la valeur de référence est maintenue ou non ; sans chiffre, pas de pourcentage
    .used-by = PNUD (IRRF), HCR, UE (OPSYS), pratique de la Banque mondiale ; Hikaya
method-target-ratio =
    .title = rapport à la valeur cible
    .formula = a / t
    .policy = la valeur de référence n’est pas utilisée ; une valeur cible de 0 ne donne pas de pourcentage ; sans chiffre, pas de pourcentage
    .used-by = Akvo RSR, TolaData, PNUD (CPD), PEPFAR
method-inverted-ratio =
    .title = rapport inversé
    .formula = t / a si moins vaut mieux, sinon a / t
    .policy = la valeur de référence n’est pas utilisée ; un diviseur de 0 ne donne pas de pourcentage ; sans chiffre, pas de pourcentage
    .used-by = TolaData
method-elapsed-time =
    .title = temps écoulé
    .formula = a / t comparé aux trimestres commencés, q / 4 ; comparé à 1 pour les états
    .policy = une valeur cible de 0 ne donne pas de pourcentage ; sans chiffre, pas de pourcentage
    .used-by = PEPFAR (gophr)
method-undp-irrf =
    .title = irrf du pnud
    .formula = (a - b) / (m - b), de 0 à 1
    .policy = plafond 1, plancher 0 ; un jalon égal à sa valeur de référence ne donne pas de pourcentage ; sans chiffre, pas de pourcentage
    .used-by = PNUD, cadre intégré de résultats et d’allocation des ressources
method-undp-cpd =
    .title = cpd du pnud
    .formula = a / t, de 0 à 1
    .policy = plafond 1, plancher 0 ; un chiffre manquant compte pour 0 ; une valeur cible de 0 ne donne pas de pourcentage
    .used-by = PNUD, descriptifs de programme de pays
method-unhcr-focus =
    .title = focus du hcr
    .formula = (a - b) / (t - b) avec une valeur de référence, a / t sans elle, de 0 à 1
    .policy = plafond 1, plancher 0 ; sans chiffre, pas de pourcentage
    .used-by = HCR, Focus
method-unicef-prp =
    .title = prp de l’unicef
    .formula = (a - b) / (t - b), au moins 0
    .policy = plancher 0, pas de plafond ; une baisse compte comme dans la méthode par défaut, contrairement au portail ; sans chiffre, pas de pourcentage
    .used-by = portail de compte rendu des partenaires de l’UNICEF
method-global-fund =
    .title = fonds mondial
    .formula = a / t, de 0 à 1,2
    .policy = plafond 1,2, plancher 0 ; une valeur cible de 0 ne donne pas de pourcentage ; sans chiffre, pas de pourcentage
    .used-by = Fonds mondial, avant la moyenne des indicateurs
