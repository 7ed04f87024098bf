/**
 * The bundled model: the social media growth path for public organisations, in English and Dutch. Start at
 * {@link io.github.groeipad.maturity.growthpath.GrowthPath}.
 *
 * <p>It is a reasoned instrument and no validated norm. Part of it leans on a survey of 38 communication advisers, and
 * 38 respondents are no norm; where a phase is not stated by the growth path itself it is expert judgement, as
 * {@link io.github.groeipad.maturity.growthpath.GrowthPath#phaseBasis(String)} tells. The highest phase is not the
 * right target for everyone: size, tasks and what residents expect decide what is worth growing to.
 *
 * <p>Sources:
 *
 * <ul>
 *   <li>the four phases: the growth path ("groeipad") of Göebel, Loeffen and De Voogd, <em>In stappen groeien naar de
 *       netwerkende gemeente</em>, in <em>Digitale Dialoog</em> (2014) and <em>Open Gemeenten</em> (Kok and De Voogd,
 *       2015), as summarised in a 2018 article for Flemish local boards
 *   <li>what adoption depends on (culture, leadership, training, means, strategy, public expectations): an article on
 *       adoption factors, a 2019 survey of 38 communication advisers in the Dutch public sector, a 2014 column on being
 *       present versus being social, and a 2022 guide for governments
 *   <li>each indicator: {@link io.github.groeipad.maturity.model.Indicator#provenance()}
 * </ul>
 *
 * <p>The advice with phases and indicators is the model's own. Size, country, region and mission of an organisation are
 * attributes of the assessed subject: they choose peers for a comparison and never enter a score.
 */
@NullMarked
package io.github.groeipad.maturity.growthpath;

import org.jspecify.annotations.NullMarked;
