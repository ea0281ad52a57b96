package org.safar.kernel;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** Why a message was not stored. Stable: hubs' software reacts to these. */
public enum RefusalCode implements Code {
    // how the message is written
    MALFORMED_JSON("the line is not one JSON object"),
    WRONG_ENCODING("the line is not UTF-8"),
    LINE_TOO_LONG("the line is longer than the limit"),
    CUT_STREAM("the input ended inside this line"),
    UNKNOWN_TYPE("no message has this type"),
    UNKNOWN_REVISION("this type has no such revision"),
    UNKNOWN_FIELD("this type has no such field"),
    DUPLICATE_FIELD("a field comes twice in one object"),
    MISSING_FIELD("a field that must be there is missing"),
    WRONG_SHAPE("the field has another shape: text, number, list or object"),
    TOO_MANY("the list is longer than its limit"),
    EMPTY_LIST("the list names at least one"),
    EMPTY_STEPS("steps must hold at least one step"),
    UNKNOWN_HEADER("the file's first line does not name this profile's columns"),
    MALFORMED_ROW("the row does not have its header's columns"),
    MESSAGE_ID_REUSED("this message id was used before with other content"),
    // what a value says
    UNKNOWN_CODE("the code list does not have this code"),
    INVALID_ID("the id is not of its form"),
    INVALID_DATE("not a year, a month, a day or an instant"),
    IMPOSSIBLE_DATE("no calendar has this date"),
    DATE_IN_FUTURE("later than the hub recorded it"),
    RECORDED_IN_FUTURE("recorded more than five minutes after it was received"),
    DATES_REVERSED("the end is before the beginning"),
    UNKNOWN_COUNTRY("no country has this code"),
    UNKNOWN_REGION("the country has no region of this code"),
    UNKNOWN_DISTRICT("the region has no district of this code"),
    UNKNOWN_BORDER_POINT("no border point has this code"),
    REGION_OUTSIDE_COUNTRY("the region is not in the country"),
    DISTRICT_OUTSIDE_REGION("the district is not in the region"),
    BORDER_POINT_ELSEWHERE("the border point does not join these two countries"),
    DOMESTIC_BORDER_POINT("a leg inside one country crosses no border point"),
    AGE_TWICE("age band or birth year, not both"),
    AGE_REVERSED("exploited before being born"),
    SECTOR_WITHOUT_LABOUR("a sector is for labour exploitation only"),
    FORM_MISSING("at least one form of exploitation is needed"),
    RESULT_CONTRADICTS("the result and the indicators contradict each other"),
    RECIPIENT_MISSING("sharing with a recipient needs the recipient"),
    RECIPIENT_WITHOUT_SHARING("a recipient is for sharing with it only"),
    FOUND_IN_NOT_IMPORTED("found in is for imported data sets only"),
    INVALID_PHONE("not a published number"),
    INVALID_TIME("not a time of day, or closed before opened"),
    IMPOSSIBLE_NUMBER("so many there cannot be"),
    CALLS_ELSEWHERE("calls and persons met are counted for a hotline's month"),
    MORE_MET_THAN_CALLED("more callers met than calls"),
    PERSON_AND_LEGAL_PERSON("a legal person has no sex, age or citizenship"),
    MORE_SENTENCES_THAN_CONVICTED("more sentences than convicted persons"),
    INVALID_KEY("not a public key on the curve P-256"),
    NOT_A_MONTH("a hotline's month is a month"),
    PLACE_OUTSIDE_HUB("the place is not in the hub's country"),
    // who may say what
    WRONG_HUB("the message is not of the hub that sends it"),
    OUTSIDE_HUB("the row does not touch the hub's country"),
    NOT_THIS_HUBS_CASE("the case is not of this hub"),
    NOT_THIS_HUBS_THING("the thing is not of this hub"),
    NOT_PERMITTED("the role may not do this"),
    UNKNOWN_CUSTODIAN("the hub has no custodian of this code"),
    UNKNOWN_BODY("the hub has no body of this code"),
    BODY_MAY_NOT_CONFIRM("the hub's rules do not let this body confirm on that day"),
    BODY_ELSEWHERE("the body's code does not begin with the country"),
    STATUS_NOT_ABROAD("the status is of the hub's own country"),
    HUB_NOT_JOINED("the hub does not take part on that day"),
    DEMONSTRATION_ONLY("only a demonstration store does this"),
    // not yet
    CASE_NOT_REPORTED("the case has not been reported yet"),
    HUB_NOT_YET_JOINED("the hub has not joined yet"),
    THING_NOT_OPENED("the thing has not been opened yet"),
    STEP_BEFORE_NOT_REPORTED("the step before this one has not been reported yet"),
    REFERRED_NOT_THERE("what it refers to has not arrived yet"),
    REFUSAL_NOT_REPORTED("no refusal has been reported yet that could be reviewed"),
    REVIEW_NOT_REQUESTED("no review has been asked for yet"),
    STATUS_NOT_REPORTED("no status has been reported yet that could be revoked"),
    // the law of a case
    ALREADY_REPORTED("the case was reported before, otherwise"),
    NO_INDICATOR("no indicator and no self-report"),
    PALERMO_TEST_NOT_MET("act, means and purpose are not all shown"),
    NOT_UNDER_DECISION("there is nothing to decide"),
    REVIEW_DEADLINE_PASSED("the review deadline lies before the decision"),
    AFTER_DEATH("the person had died by then"),
    ALREADY_DIED("the death was reported before, otherwise: correct it"),
    NOT_IN_THIS_UNIT("the case does not belong to this family unit"),
    OTHER_FAMILY_UNIT("the case belongs to another family unit: leave it first"),
    UNKNOWN_LEG("the case has no leg of this number"),
    LEG_NUMBER_TAKEN("the case has another leg of this number"),
    NO_REFLECTION_RUNNING("no reflection period is running"),
    NOT_IN_SHELTER("the person is in no shelter"),
    NOT_A_MONITORING_MONTH("reintegration is looked at after 1, 3, 6 and 12 months"),
    REINTEGRATION_NOT_STARTED("reintegration has not started"),
    NOTHING_TO_RESUME("assistance was neither declined nor ended"),
    RETURN_NOT_CONSENTED("the person has not consented to this return"),
    RISK_NOT_ASSESSED("the sides concerned have not assessed the risk of a return, or too long ago"),
    RISK_TOO_HIGH("a side concerned has assessed the risk of a return as high"),
    NOT_IN_BEST_INTERESTS("a return was not determined to be in the child's best interests"),
    RECEIVER_NOT_READY("nobody on the other side has agreed to receive the person"),
    FAMILY_APART("people who belong together would travel apart"),
    NO_RETURN_UNDER_WAY("no return is being prepared"),
    ALREADY_DEPARTED("the person has left already"),
    NOT_DEPARTED("the person has not left"),
    RECEPTION_NOT_OVERDUE("there is still time to tell of the reception"),
    CLAIM_NUMBER_TAKEN("the case has another claim of this number"),
    UNKNOWN_CLAIM("the case has no claim of this number"),
    NOT_AWARDED("nothing was awarded on this claim"),
    CASE_IS_CLOSED("the case is closed: reopen it first"),
    CASE_NOT_CLOSED("the case is not closed"),
    CASE_IS_VOIDED("the case was voided"),
    UNKNOWN_SEQUENCE("the case has no event of this sequence"),
    CORRECTION_OF_ANOTHER_TYPE("the replacement is not of the corrected event's type"),
    NOT_CORRECTABLE("this event has its own correction, or none"),
    // the law of what an organisation of a hub keeps
    ALREADY_OPENED("the thing was opened before, otherwise"),
    BEFORE_ITS_BEGINNING("this lies before the thing began"),
    CODE_IS_NOT_THE_REFERENCE("the thing's reference is another than its registered code"),
    PLACES_WITHOUT_SHELTER("only who shelters people has places"),
    PROVIDER_IS_CLOSED("the provider has closed"),
    ACTIVITY_IS_WITHDRAWN("the activity was withdrawn"),
    UNKNOWN_PERPETRATOR("the event has no perpetrator of this number"),
    PERPETRATOR_JUDGED("a final judgment has been given of this perpetrator"),
    PROCEEDING_OF_ANOTHER_EVENT("the proceeding is on another trafficking event"),
    JUDGMENT_NOT_FINAL("no judgment is final: who did it is only alleged"),
    JUDGMENT_SAYS_OTHERWISE("the final judgment convicted or acquitted fewer"),
    NOT_IN_THIS_PROCEEDING("a proceeding of this kind has no such step"),
    STEP_IS_OVER("the proceeding has gone beyond this step"),
    MORE_THAN_CHARGED("more judged than were charged"),
    PROJECT_HAS_ENDED("the project has ended"),
    PROJECT_NOT_RUNNING("the project did not run on that day"),
    PROJECT_ELSEWHERE("the project does not work in the hub's country"),
    // the law of a hub
    ALREADY_JOINED("the hub takes part already"),
    ALREADY_LEFT("the hub does not take part"),
    OWN_COUNTRY("with another state than the hub's own"),
    UNKNOWN_KEY("the hub has no such key"),
    KEY_IS_REVOKED("the key was revoked and can never be trusted again"),
    QUARTER_NOT_OVER("the quarter is not over"),
    CODE_TAKEN("the code stands for something else"),
    // versions and acknowledgement
    VERSION_REQUIRED("say which version of the thing you have seen"),
    VERSION_STALE("the thing has changed since"),
    ACKNOWLEDGEMENT_REQUIRED("a protective rule is broken: acknowledge it with a reason"),
    // capacity
    NOT_STORED("the store did not take the message; send it again"),
    TOO_BUSY("more is waiting than can be taken; send again later");

    private final String meaning;

    RefusalCode(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** In plain words, naming no value that was sent. */
    public String meaning() {
        return meaning;
    }
}
