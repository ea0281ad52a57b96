package org.safar.web;

import org.safar.kernel.RefusalCode;
import org.springframework.http.HttpStatus;

/** Which status a refusal has: 409 for a rule, 422 for form. Exhaustive: a new code has no status until one is chosen. */
final class RefusalStatus {
    private RefusalStatus() {}

    static HttpStatus of(RefusalCode code) {
        return switch (code) {
            case MALFORMED_JSON, WRONG_ENCODING, CUT_STREAM -> HttpStatus.BAD_REQUEST;
            case LINE_TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
            case UNKNOWN_TYPE -> HttpStatus.NOT_FOUND;
            case UNKNOWN_REVISION,
                    UNKNOWN_FIELD,
                    DUPLICATE_FIELD,
                    MISSING_FIELD,
                    WRONG_SHAPE,
                    TOO_MANY,
                    EMPTY_LIST,
                    EMPTY_STEPS,
                    UNKNOWN_HEADER,
                    MALFORMED_ROW,
                    UNKNOWN_CODE,
                    INVALID_ID,
                    INVALID_DATE,
                    IMPOSSIBLE_DATE,
                    DATE_IN_FUTURE,
                    RECORDED_IN_FUTURE,
                    DATES_REVERSED,
                    UNKNOWN_COUNTRY,
                    UNKNOWN_REGION,
                    UNKNOWN_DISTRICT,
                    UNKNOWN_BORDER_POINT,
                    REGION_OUTSIDE_COUNTRY,
                    DISTRICT_OUTSIDE_REGION,
                    BORDER_POINT_ELSEWHERE,
                    DOMESTIC_BORDER_POINT,
                    AGE_TWICE,
                    AGE_REVERSED,
                    SECTOR_WITHOUT_LABOUR,
                    FORM_MISSING,
                    FOUND_IN_NOT_IMPORTED,
                    INVALID_PHONE,
                    INVALID_TIME,
                    IMPOSSIBLE_NUMBER,
                    CALLS_ELSEWHERE,
                    MORE_MET_THAN_CALLED,
                    PERSON_AND_LEGAL_PERSON,
                    MORE_SENTENCES_THAN_CONVICTED,
                    INVALID_KEY,
                    OWN_COUNTRY,
                    NOT_A_MONTH,
                    PLACE_OUTSIDE_HUB,
                    CODE_IS_NOT_THE_REFERENCE,
                    OUTSIDE_HUB,
                    UNKNOWN_CUSTODIAN,
                    NOT_A_MONITORING_MONTH,
                    UNKNOWN_BODY -> HttpStatus.UNPROCESSABLE_CONTENT;
            case WRONG_HUB, NOT_PERMITTED -> HttpStatus.FORBIDDEN;
            case NOT_THIS_HUBS_CASE, NOT_THIS_HUBS_THING, CASE_NOT_REPORTED, THING_NOT_OPENED -> HttpStatus.NOT_FOUND;
            case MESSAGE_ID_REUSED,
                    BODY_MAY_NOT_CONFIRM,
                    HUB_NOT_JOINED,
                    DEMONSTRATION_ONLY,
                    HUB_NOT_YET_JOINED,
                    REFERRED_NOT_THERE,
                    ALREADY_REPORTED,
                    ALREADY_OPENED,
                    BEFORE_ITS_BEGINNING,
                    PLACES_WITHOUT_SHELTER,
                    PROVIDER_IS_CLOSED,
                    ACTIVITY_IS_WITHDRAWN,
                    STEP_BEFORE_NOT_REPORTED,
                    UNKNOWN_PERPETRATOR,
                    PERPETRATOR_JUDGED,
                    PROCEEDING_OF_ANOTHER_EVENT,
                    JUDGMENT_NOT_FINAL,
                    JUDGMENT_SAYS_OTHERWISE,
                    NOT_IN_THIS_PROCEEDING,
                    STEP_IS_OVER,
                    MORE_THAN_CHARGED,
                    PROJECT_HAS_ENDED,
                    PROJECT_NOT_RUNNING,
                    PROJECT_ELSEWHERE,
                    NO_INDICATOR,
                    PALERMO_TEST_NOT_MET,
                    NOT_UNDER_DECISION,
                    REVIEW_DEADLINE_PASSED,
                    UNKNOWN_LEG,
                    LEG_NUMBER_TAKEN,
                    NO_REFLECTION_RUNNING,
                    NOT_IN_SHELTER,
                    REINTEGRATION_NOT_STARTED,
                    NOTHING_TO_RESUME,
                    NO_RETURN_UNDER_WAY,
                    ALREADY_DEPARTED,
                    NOT_DEPARTED,
                    RECEPTION_NOT_OVERDUE,
                    CLAIM_NUMBER_TAKEN,
                    UNKNOWN_CLAIM,
                    NOT_AWARDED,
                    CASE_IS_CLOSED,
                    CASE_NOT_CLOSED,
                    CASE_IS_VOIDED,
                    UNKNOWN_SEQUENCE,
                    CORRECTION_OF_ANOTHER_TYPE,
                    NOT_CORRECTABLE,
                    ALREADY_JOINED,
                    ALREADY_LEFT,
                    UNKNOWN_KEY,
                    KEY_IS_REVOKED,
                    QUARTER_NOT_OVER,
                    CODE_TAKEN,
                    ACKNOWLEDGEMENT_REQUIRED -> HttpStatus.CONFLICT;
            case VERSION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case VERSION_STALE -> HttpStatus.PRECONDITION_FAILED;
            case NOT_STORED, TOO_BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
