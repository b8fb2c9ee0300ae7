// Made from docs/openapi.json by `npm run client`: change the API, not this file.
export interface paths {
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Projects
         * @description Projects, by filters and page. Builders see their drafts among them.
         */
        get: operations["get_projects_api_projects_get"];
        put?: never;
        /**
         * Create Project
         * @description Make a project: a draft, unless it is published at once.
         */
        post: operations["create_project_api_projects_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Cities
         * @description The cities with published projects, and how many there are in each.
         */
        get: operations["get_cities_api_projects_cities_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Project
         * @description A project, by its id or slug.
         */
        get: operations["get_project_api_projects__project_id__get"];
        put?: never;
        post?: never;
        /**
         * Delete Project
         * @description Delete a project that has never had a booking.
         */
        delete: operations["delete_project_api_projects__project_id__delete"];
        options?: never;
        head?: never;
        /**
         * Update Project
         * @description Change a project, publish it, or move it on to its next status.
         */
        patch: operations["update_project_api_projects__project_id__patch"];
        trace?: never;
    };
    "/api/projects/{project_id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Pictures
         * @description Hang these pictures in place of the project's, in their order: uploads, or some that it has already.
         */
        put: operations["set_pictures_api_projects__project_id__pictures_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Project Units
         * @description All units of a project that the filters leave, in one answer: the stacking plan is drawn from it.
         */
        get: operations["get_project_units_api_projects__project_id__units_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload Picture
         * @description Send in a picture, to be hung within a day; nothing is kept of where and with what it was taken.
         */
        post: operations["upload_picture_api_files_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get File
         * @description A file of a picture; a draft's, for its builder's people only.
         */
        get: operations["get_file_api_files__file_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Booking
         * @description Hold a home at today's price. Exactly one of all who ask for it gets it.
         */
        post: operations["create_booking_api_bookings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/customer/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Customer Bookings
         * @description One's own bookings, newest first.
         */
        get: operations["get_customer_bookings_api_bookings_customer__customer_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Booking
         * @description A booking, for its customer and its builder's people.
         */
        get: operations["get_booking_api_bookings__booking_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Booking
         * @description Change what may change until the agreement is signed.
         */
        patch: operations["update_booking_api_bookings__booking_id__patch"];
        trace?: never;
    };
    "/api/bookings/{booking_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Booking Status
         * @description Move the booking, as its lifecycle allows to this party.
         */
        patch: operations["update_booking_status_api_bookings__booking_id__status_patch"];
        trace?: never;
    };
    "/api/bookings/{booking_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Booking Payments
         * @description The books of a booking: what was paid, what falls due when, and what is still to be paid.
         */
        get: operations["get_booking_payments_api_bookings__booking_id__payments_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay Out
         * @description Pay the customer of a booking that has ended what is owed back.
         */
        post: operations["pay_out_api_bookings__booking_id__payout_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/interest-waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Waive Interest
         * @description Let the customer off interest on what was overdue.
         */
        post: operations["waive_interest_api_bookings__booking_id__interest_waivers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Cancellation
         * @description What a cancellation now would mean in money.
         */
        get: operations["preview_cancellation_api_bookings__booking_id__cancellation_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/extend-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend Hold
         * @description Let a running hold run longer: once, and by no more than the project's hold_hours.
         */
        post: operations["extend_hold_api_bookings__booking_id__extend_hold_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/allow-rehold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow Rehold
         * @description Let a customer who gave this home up hold it again at once.
         */
        post: operations["allow_rehold_api_bookings__booking_id__allow_rehold_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/gateway": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Payment Gateway
         * @description With which gateway customers pay online here, if they can.
         */
        get: operations["get_payment_gateway_api_payments_gateway_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive Webhook
         * @description Take in what the gateway tells us, signed by it. The same message is answered in the same way each time.
         */
        post: operations["receive_webhook_api_payments_webhook_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/development/{intent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish Development Payment
         * @description Have a payment at the gateway that moves no money be made, or fail, as if somebody had paid there.
         */
        post: operations["finish_development_payment_api_payments_development__intent_id__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Checkout
         * @description Set out to pay online; the payment itself is made at the gateway. Another one for the booking is given up.
         */
        post: operations["create_checkout_api_payments_checkout_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/checkouts/{checkout_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Checkout
         * @description How it stands with a payment online, for its customer and its builder's people.
         */
        get: operations["get_checkout_api_payments_checkouts__checkout_id__get"];
        put?: never;
        post?: never;
        /**
         * Cancel Checkout
         * @description Give up a payment that has not been made; one that has been given up stays so.
         */
        delete: operations["cancel_checkout_api_payments_checkouts__checkout_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Payment
         * @description Record money that a customer has handed over.
         */
        post: operations["create_payment_api_payments_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Payment
         * @description A payment, for its customer and its builder's people.
         */
        get: operations["get_payment_api_payments__payment_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{payment_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Payment Status
         * @description Say that a pending payment has cleared, or that it failed.
         */
        patch: operations["update_payment_status_api_payments__payment_id__status_patch"];
        trace?: never;
    };
    "/api/payments/{payment_id}/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Settle Refund
         * @description Say how a refund was paid back that the gateway could not send.
         */
        patch: operations["settle_refund_api_payments__payment_id__refunds__refund_id__patch"];
        trace?: never;
    };
    "/api/payments/{payment_id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund Payment
         * @description Pay a payment back, in full or in part.
         */
        post: operations["refund_payment_api_payments__payment_id__refund_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Messages
         * @description What was said to and by the caller's side, the newest first.
         */
        get: operations["get_messages_api_messages_get"];
        put?: never;
        /**
         * Send Message
         * @description Write to the people of a project, or to one of its customers.
         */
        post: operations["send_message_api_messages_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Conversations
         * @description The conversations of the caller's side, the most recently active first.
         */
        get: operations["get_conversations_api_messages_conversations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/conversation/{customer_id}/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Conversation
         * @description A conversation with its messages, the newest first.
         */
        get: operations["get_conversation_api_messages_conversation__customer_id___project_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/conversation/{conversation_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark Read
         * @description Mark what the other side has written as read: up to a message, or all of it.
         */
        patch: operations["mark_read_api_messages_conversation__conversation_id__read_patch"];
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Notifications
         * @description What one was told, the newest first, and how much of it is unread.
         */
        get: operations["get_notifications_api_notifications_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{notification_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark Read
         * @description Mark one of one's own notifications as read. What is read stays read.
         */
        patch: operations["mark_read_api_notifications__notification_id__read_patch"];
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark All Read
         * @description Mark everything as read, or what there was up to one notification; answers with how much is left.
         */
        post: operations["mark_all_read_api_notifications_read_all_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Unit
         * @description Add a unit to a project. A tower that it names for the first time is made with it.
         */
        post: operations["create_unit_api_units_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Units
         * @description Add many units to a project at once: all of them, or none if one cannot be added.
         *
         *     Towers that they name for the first time are made with them, in the order in which they are named.
         */
        post: operations["create_units_api_units_bulk_post"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Units
         * @description Change many units at once: all of them, or none if one cannot be changed.
         *
         *     A unit that has another version than its `expected_version` is named as `stale`: somebody changed it meanwhile.
         */
        patch: operations["update_units_api_units_bulk_patch"];
        trace?: never;
    };
    "/api/units/bulk-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete Units
         * @description Take back units that were never booked: all of them, or none if one was. Towers that are left empty go, too.
         */
        post: operations["delete_units_api_units_bulk_delete_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Unit
         * @description A unit.
         */
        get: operations["get_unit_api_units__unit_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Unit
         * @description Change a unit, take it off the market (`withheld`) or put it back (`available`).
         */
        patch: operations["update_unit_api_units__unit_id__patch"];
        trace?: never;
    };
    "/api/units/{unit_id}/price-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Price History
         * @description Every price that the unit has had: when, by whom, from what to what.
         */
        get: operations["get_price_history_api_units__unit_id__price_history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Appointments
         * @description One's own appointments, or all of the builder's, the latest first.
         */
        get: operations["get_appointments_api_appointments_get"];
        put?: never;
        /**
         * Create Appointment
         * @description Ask for a time with a project's people, or, as one of them, with a customer.
         */
        post: operations["create_appointment_api_appointments_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Slots
         * @description The times of a day at which one can be received, and which of them are free.
         */
        get: operations["get_slots_api_appointments_slots_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/customer/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Customer Appointments
         * @description A customer's appointments: all, for themselves; those with this builder, for its people.
         */
        get: operations["get_customer_appointments_api_appointments_customer__customer_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/project/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Project Appointments
         * @description The appointments in a project: all, for its builder's people; their own, for a customer.
         */
        get: operations["get_project_appointments_api_appointments_project__project_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{appointment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Appointment
         * @description An appointment, for its customer and its builder's people.
         */
        get: operations["get_appointment_api_appointments__appointment_id__get"];
        put?: never;
        post?: never;
        /**
         * Cancel Appointment
         * @description Cancel an appointment. It is kept, as cancelled.
         */
        delete: operations["cancel_appointment_api_appointments__appointment_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{appointment_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Appointment Status
         * @description Confirm or cancel an appointment, or say how it went.
         */
        patch: operations["update_appointment_status_api_appointments__appointment_id__status_patch"];
        trace?: never;
    };
    "/api/appointments/{appointment_id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Reschedule
         * @description Give an appointment another time; the other side has to agree anew.
         */
        patch: operations["reschedule_api_appointments__appointment_id__reschedule_patch"];
        trace?: never;
    };
    "/api/bookings/{booking_id}/generate-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate Agreement
         * @description Freeze what was agreed into a document; it takes the place of one that nobody has signed in full.
         */
        post: operations["generate_agreement_api_bookings__booking_id__generate_agreement_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/agreement/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Agreement
         * @description See what the next version would say, before it is drawn up: marked as a preview, and kept nowhere.
         */
        get: operations["preview_agreement_api_bookings__booking_id__agreement_preview_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/agreement/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Agreement
         * @description Sign the version that was read, for the caller's side; once both sides have signed it, it is sealed.
         */
        post: operations["sign_agreement_api_bookings__booking_id__agreement_sign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Agreement
         * @description The current agreement of a booking, and all its versions.
         */
        get: operations["get_agreement_api_bookings__booking_id__agreement_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/download-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Agreement
         * @description The agreement as a PDF: the current version, or the one that is asked for; sealed, if it is.
         */
        get: operations["download_agreement_api_bookings__booking_id__download_agreement_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/receipts/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Receipt
         * @description The receipt of a payment as a PDF: made when it is first asked for, and the same for ever after.
         */
        get: operations["download_receipt_api_bookings__booking_id__receipts__payment_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/demand-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Demand Notes
         * @description What the customer was asked to pay as stages fell due, the newest first.
         */
        get: operations["get_demand_notes_api_bookings__booking_id__demand_notes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/demand-notes/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Demand Note
         * @description A demand note as a PDF: made when it is first asked for, and the same for ever after.
         */
        get: operations["download_demand_note_api_bookings__booking_id__demand_notes__sequence__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{booking_id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Statement
         * @description The account of a booking as of today: as data, as a PDF to send on, or as a table for a spreadsheet.
         */
        get: operations["get_statement_api_bookings__booking_id__statement_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Progress
         * @description How far a project is, phase by phase and as a whole, and when it was promised, from the first date on.
         */
        get: operations["get_progress_api_projects__project_id__progress_get"];
        put?: never;
        /**
         * Create Phase
         * @description Add a phase, behind those that there are.
         */
        post: operations["create_phase_api_projects__project_id__progress_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/progress/{phase_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Phase
         * @description A phase, with the ETag that a change of it names.
         */
        get: operations["get_phase_api_projects__project_id__progress__phase_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Phase
         * @description Change a phase. At 100 per cent it is complete, and what is to be paid with it falls due.
         */
        patch: operations["update_phase_api_projects__project_id__progress__phase_id__patch"];
        trace?: never;
    };
    "/api/projects/{project_id}/progress/{phase_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Phase History
         * @description What a phase's progress was and became, when, by whom, and why: for the builder's people.
         */
        get: operations["get_phase_history_api_projects__project_id__progress__phase_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Updates
         * @description The news of a project, the latest first. Builders see their drafts among it.
         */
        get: operations["get_updates_api_projects__project_id__updates_get"];
        put?: never;
        /**
         * Create Update
         * @description Write news: a draft, unless it is published at once, of which those who buy there are told.
         */
        post: operations["create_update_api_projects__project_id__updates_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/updates/{update_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Update
         * @description One piece of news, with the ETag that a change of it names.
         */
        get: operations["get_update_api_projects__project_id__updates__update_id__get"];
        put?: never;
        post?: never;
        /**
         * Delete Update
         * @description Take news away. A date of completion that it promised stays promised.
         */
        delete: operations["delete_update_api_projects__project_id__updates__update_id__delete"];
        options?: never;
        head?: never;
        /**
         * Update Update
         * @description Correct news, or publish it, once and for good.
         */
        patch: operations["update_update_api_projects__project_id__updates__update_id__patch"];
        trace?: never;
    };
    "/api/projects/{project_id}/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Charges
         * @description The charges and taxes on the project's cost sheets.
         */
        get: operations["get_charges_api_projects__project_id__charges_get"];
        /**
         * Set Charges
         * @description Put these charges and taxes in place of the project's. Bookings keep what they were made with.
         */
        put: operations["set_charges_api_projects__project_id__charges_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/extras": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Extras
         * @description What may be bought along with a unit, and how much of it is left.
         */
        get: operations["get_extras_api_projects__project_id__extras_get"];
        /**
         * Set Extras
         * @description Put these extras in place of the project's; with the `id` of one that exists, that one is changed.
         */
        put: operations["set_extras_api_projects__project_id__extras_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/payment-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Payment Plans
         * @description The ways to pay that the project offers.
         */
        get: operations["get_payment_plans_api_projects__project_id__payment_plans_get"];
        /**
         * Set Payment Plans
         * @description Put these payment plans in place of the project's; the first is the one that a booking gets if it names none.
         */
        put: operations["set_payment_plans_api_projects__project_id__payment_plans_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit_id}/cost-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Cost Sheet
         * @description What a booking of the unit would cost now, what holds it, and how the rest falls due.
         */
        get: operations["get_cost_sheet_api_units__unit_id__cost_sheet_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Today
         * @description What waits for the builder's people, how things stand, and the months' money, as far as the role may see it.
         */
        get: operations["get_today_api_builder_today_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Builder Bookings
         * @description All bookings in the builder's projects, by filters and page, with what they add up to.
         */
        get: operations["get_builder_bookings_api_builder_bookings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/bookings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Builder Bookings
         * @description The same bookings as a file for a spreadsheet, CSV or XLSX.
         */
        get: operations["export_builder_bookings_api_builder_bookings_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Builder Payments
         * @description All payments in the builder's projects, by filters and page, with what they add up to.
         */
        get: operations["get_builder_payments_api_builder_payments_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/dues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Dues
         * @description What is to be collected: the stages that are due or overdue, the oldest first, and whom to call about them.
         */
        get: operations["get_dues_api_builder_dues_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Collections
         * @description What each project has still to collect and what came in; the months' money is part of today's.
         */
        get: operations["get_collections_api_builder_collections_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Refunds
         * @description What is to be paid back: for bookings that have ended, and refunds whose money has not arrived.
         */
        get: operations["get_refunds_api_builder_refunds_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find Bookings
         * @description The bookings that fit what is known of one, ten at most: live ones first, then those that have ended.
         */
        get: operations["find_bookings_api_builder_find_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Known Customers
         * @description The people who have dealt with the builder, by name: those whom it may name as a booking's `customer_id`.
         */
        get: operations["get_known_customers_api_builder_customers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/bank-lines/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Bank Statement
         * @description Read in a bank's statement: what came in becomes a line each, once, however often it is read in.
         */
        post: operations["import_bank_statement_api_builder_bank_lines_import_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/bank-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Bank Lines
         * @description The lines of the builder's statements, the latest first, and whose money each open one may be.
         */
        get: operations["get_bank_lines_api_builder_bank_lines_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/bank-lines/{line_id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Bank Line
         * @description Make a line a payment, or have it clear one that is pending.
         */
        post: operations["record_bank_line_api_builder_bank_lines__line_id__record_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/bank-lines/{line_id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss Bank Line
         * @description Say that a line is no customer's payment, and why.
         */
        post: operations["dismiss_bank_line_api_builder_bank_lines__line_id__dismiss_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/bank-lines/{line_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Bank Line
         * @description Open a line again that was dismissed.
         */
        post: operations["reopen_bank_line_api_builder_bank_lines__line_id__reopen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/project-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Project Accounts
         * @description What of each project's receipts belongs in its account, and what certified progress lets be taken out.
         */
        get: operations["get_project_accounts_api_builder_project_accounts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/account/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Progress Certificate
         * @description Record what was certified of a project; the latest certificate counts.
         */
        post: operations["create_progress_certificate_api_projects__project_id__account_certificates_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/account/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Account Withdrawal
         * @description Record what was taken out of a project's account; never more than is available.
         */
        post: operations["create_account_withdrawal_api_projects__project_id__account_withdrawals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/agreement-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Agreement Forms
         * @description The forms that the builder's agreements are made from, and whose words they have.
         */
        get: operations["get_agreement_forms_api_builder_agreement_forms_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/agreement-forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Agreement Form
         * @description One form, as it is or in a version of before, and what its texts may name.
         */
        get: operations["get_agreement_form_api_builder_agreement_forms__form__get"];
        /**
         * Save Agreement Form
         * @description Save the builder's own words. Agreements from now on are made of them; those that there are keep theirs.
         */
        put: operations["save_agreement_form_api_builder_agreement_forms__form__put"];
        post?: never;
        /**
         * Drop Agreement Form
         * @description Go back to the platform's own form. The builder's versions stay, to be looked at or saved again.
         */
        delete: operations["drop_agreement_form_api_builder_agreement_forms__form__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builder/agreement-forms/{form}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Agreement Form
         * @description What an agreement of these words looks like, by an example, as a PDF; nothing is kept.
         */
        post: operations["preview_agreement_form_api_builder_agreement_forms__form__preview_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify Digest
         * @description Tell whether a file with this SHA-256 is an agreement as it was sealed, or as both parties signed it.
         */
        get: operations["verify_digest_api_agreements_verify_get"];
        put?: never;
        /**
         * Verify File
         * @description Tell the same of a file that is sent in, and whether it was one before it was changed; nothing is kept of it.
         */
        post: operations["verify_file_api_agreements_verify_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Builders
         * @description The builders that have a published project.
         */
        get: operations["get_builders_api_builders_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/builders/{builder_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Builder
         * @description A builder that has a published project.
         */
        get: operations["get_builder_api_builders__builder_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description Make an account, as a customer or as a builder's owner, and be signed in.
         */
        post: operations["register_api_auth_register_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login
         * @description Sign in.
         */
        post: operations["login_api_auth_login_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Token
         * @description Sign in with an OAuth2 password form, as *Authorize* in these docs does; `username` is the e-mail address.
         */
        post: operations["token_api_auth_token_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh
         * @description Get new tokens. A refresh token works once; the second time it ends the sign-in that it came from.
         */
        post: operations["refresh_api_auth_refresh_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout
         * @description Sign out here.
         */
        post: operations["logout_api_auth_logout_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout All
         * @description Sign out everywhere.
         */
        post: operations["logout_all_api_auth_logout_all_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sessions
         * @description Where one is signed in; this sign-in first.
         */
        get: operations["get_sessions_api_auth_sessions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End Session
         * @description Sign out somewhere.
         */
        delete: operations["end_session_api_auth_sessions__session_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Me
         * @description One's own account.
         */
        get: operations["get_me_api_auth_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Me
         * @description Change one's profile; a builder's owner changes the builder's too.
         */
        patch: operations["update_me_api_auth_me_patch"];
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Password
         * @description Set a new password. It signs one out everywhere else; here one goes on with the new tokens.
         */
        post: operations["change_password_api_auth_change_password_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Root
         * @description What this is, and where its documentation is.
         */
        get: operations["root__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health
         * @description Whether the process is up.
         */
        get: operations["health_health_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ready
         * @description Whether the process can serve: it is up and its database answers.
         */
        get: operations["ready_health_ready_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** AccountProject */
        AccountProject: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Currency */
            currency: string;
        };
        /** AgreedBuilder */
        AgreedBuilder: {
            /** Company Name */
            company_name: string;
            /** License Number */
            license_number: string;
            /** Address */
            address: string;
            /** Phone */
            phone: string;
        };
        /** AgreedClause */
        AgreedClause: {
            /** Title */
            title: string;
            /** Paragraphs */
            paragraphs: string[];
        };
        /** AgreedCustomer */
        AgreedCustomer: {
            /** First Name */
            first_name: string;
            /** Last Name */
            last_name: string;
            /** Address */
            address: string | null;
            /** Phone */
            phone: string;
            /** Email */
            email: string;
        };
        /**
         * AgreedPlan
         * @description The plan that homes of the unit's kind are laid out like: the largest file of its picture, in the storage.
         */
        AgreedPlan: {
            /** Caption */
            caption: string | null;
            /** Alt */
            alt: string;
            /** File Key */
            file_key: string;
            /** Sha256 */
            sha256: string;
            /** Width */
            width: number;
            /** Height */
            height: number;
        };
        /** AgreedProject */
        AgreedProject: {
            /** Name */
            name: string;
            project_type: components["schemas"]["ProjectType"];
            /** Address */
            address: string;
            /** City */
            city: string;
            /** State */
            state: string;
            /** Zipcode */
            zipcode: string;
            /** Rera Number */
            rera_number: string | null;
            /** Timezone */
            timezone: string;
            /** Expected Completion Date */
            expected_completion_date: string | null;
            expected_completion_precision: components["schemas"]["DatePrecision"];
            /** Cooling Off Days */
            cooling_off_days: number;
            /** Advance Cap Percent */
            advance_cap_percent: number | null;
            /** Forfeit Percent */
            forfeit_percent: {
                [key: string]: number;
            };
        };
        /** AgreedSpecification */
        AgreedSpecification: {
            /** Title */
            title: string;
            /** Text */
            text: string;
        };
        /**
         * AgreedStage
         * @description A stage of the schedule; `due_date`: where it is known already. `phase`: the work that it waits for.
         */
        AgreedStage: {
            /** Name */
            name: string;
            /** Percent */
            percent: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            falls_due: components["schemas"]["FallsDue"];
            /** Phase */
            phase: string | null;
            /** Grace Days */
            grace_days: number;
            /** Due Date */
            due_date: string | null;
        };
        /** AgreedUnit */
        AgreedUnit: {
            /** Unit Number */
            unit_number: string;
            /** Tower */
            tower: string | null;
            unit_type: components["schemas"]["UnitType"];
            /** Floor Number */
            floor_number: number;
            /** Area Sqft */
            area_sqft: number;
            facing: components["schemas"]["Facing"] | null;
            /** Balconies */
            balconies: number;
            /** Bathrooms */
            bathrooms: number;
            /** Parking Spaces */
            parking_spaces: number;
        };
        /**
         * AgreementFacts
         * @description What the platform knew of a booking when its agreement was made; what has a default, older ones do not have.
         *
         *     `own_form`: the builder's own clauses for such a home, if they have any. It is not kept: its words are in the terms.
         */
        AgreementFacts: {
            /** Booking Id */
            booking_id: number;
            /** Reference */
            reference: string;
            /**
             * Booked On
             * Format: date
             */
            booked_on: string;
            /**
             * Agreed On
             * Format: date
             */
            agreed_on: string;
            /** Currency */
            currency: string;
            builder: components["schemas"]["AgreedBuilder"];
            customer: components["schemas"]["AgreedCustomer"];
            /** Co Applicants */
            co_applicants: components["schemas"]["CoApplicantResponse"][];
            unit: components["schemas"]["AgreedUnit"];
            project: components["schemas"]["AgreedProject"];
            cost_sheet: components["schemas"]["CostSheetResponse"];
            /** Extras */
            extras: components["schemas"]["BookedExtra"][];
            /** Plan Name */
            plan_name: string;
            plan_type: components["schemas"]["PlanType"];
            /** Stages */
            stages: components["schemas"]["AgreedStage"][];
            /**
             * Total Amount
             * @example 4500000.00
             */
            total_amount: string;
            /**
             * Token Amount
             * @example 4500000.00
             */
            token_amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /**
             * Outstanding Amount
             * @example 4500000.00
             */
            outstanding_amount: string;
            /** Loan Amount */
            loan_amount: string | null;
            /**
             * Interest Percent
             * @default 0
             */
            interest_percent?: number;
            /**
             * Specifications
             * @default []
             */
            specifications?: components["schemas"]["AgreedSpecification"][];
            floor_plan?: components["schemas"]["AgreedPlan"] | null;
        };
        /** AgreementFormList */
        AgreementFormList: {
            /** Items */
            items: components["schemas"]["AgreementFormSummary"][];
        };
        /**
         * AgreementFormName
         * @description The legal worlds that there are clauses for: residential sales in India, and everywhere else.
         * @enum {string}
         */
        AgreementFormName: "india" | "general";
        /**
         * AgreementFormResponse
         * @description A form in one version, with what its texts may name, and its newest versions, the newest first.
         *
         *     Of a version that went back to the platform's form: the platform's as it is today.
         */
        AgreementFormResponse: {
            form: components["schemas"]["AgreementFormName"];
            /** Version */
            version: number;
            source: components["schemas"]["FormSource"];
            /** Title */
            title: string;
            /** Basis */
            basis: string;
            /** Seller */
            seller: string;
            /** Buyer */
            buyer: string;
            /** Co Buyer */
            co_buyer: string;
            /** Recitals */
            recitals: components["schemas"]["Passage"][];
            /** Clauses */
            clauses: components["schemas"]["Clause"][];
            /** Note */
            note: string | null;
            /** Saved At */
            saved_at: string | null;
            /** Saved By */
            saved_by: string | null;
            /** Variables */
            variables: components["schemas"]["VariableResponse"][];
            /** Conditions */
            conditions: components["schemas"]["ConditionResponse"][];
            /** Versions */
            versions: components["schemas"]["AgreementFormVersion"][];
        };
        /**
         * AgreementFormSummary
         * @description One form: whose words it has now, and since when. `version`: 0 while nothing has ever been saved.
         */
        AgreementFormSummary: {
            form: components["schemas"]["AgreementFormName"];
            /** Title */
            title: string;
            /** Version */
            version: number;
            source: components["schemas"]["FormSource"];
            /** Saved At */
            saved_at: string | null;
            /** Saved By */
            saved_by: string | null;
            /** Clauses */
            clauses: number;
        };
        /** AgreementFormUpdate */
        AgreementFormUpdate: {
            /** Title */
            title: string;
            /**
             * Basis
             * @description What the agreement is for, under its title.
             */
            basis: string;
            /** Seller */
            seller: string;
            /** Buyer */
            buyer: string;
            /** Co Buyer */
            co_buyer: string;
            /** Recitals */
            recitals: components["schemas"]["Passage"][];
            /** Clauses */
            clauses: components["schemas"]["Clause"][];
            /**
             * Note
             * @description What was changed, and why.
             */
            note?: string | null;
        };
        /**
         * AgreementFormVersion
         * @description One version of a builder's form, by whom and when; of source `platform`: the way back to the platform's own.
         */
        AgreementFormVersion: {
            /** Version */
            version: number;
            source: components["schemas"]["FormSource"];
            /** Note */
            note: string | null;
            /**
             * Saved At
             * Format: date-time
             */
            saved_at: string;
            /** Saved By */
            saved_by: string;
        };
        /**
         * AgreementResponse
         * @description The current version with all that it says, and all that there have been, the newest first.
         *
         *     `may_sign`: whether the caller could sign it now. `consent`: the words that they would agree to. `outdated`: the
         *     booking has been changed since, so that nobody can sign this version; another has to be drawn up.
         */
        AgreementResponse: {
            /** Version */
            version: number;
            status: components["schemas"]["AgreementStatus"];
            /** Agreement Url */
            agreement_url: string;
            /** Sha256 */
            sha256: string;
            /**
             * Generated At
             * Format: date-time
             */
            generated_at: string;
            /** Signatures */
            signatures: components["schemas"]["SignatureResponse"][];
            /** Sealed At */
            sealed_at: string | null;
            /** Sealed Sha256 */
            sealed_sha256: string | null;
            seal: components["schemas"]["Seal"] | null;
            terms: components["schemas"]["AgreementTerms"];
            /** May Sign */
            may_sign: boolean;
            /** Consent */
            consent: string;
            /** Outdated */
            outdated: boolean;
            /** Versions */
            versions: components["schemas"]["AgreementVersion"][];
        };
        /** AgreementSign */
        AgreementSign: {
            /**
             * Sha256
             * @description Of the version that the caller has read.
             */
            sha256: string;
            /**
             * Full Name
             * @description The caller's, as they sign.
             */
            full_name: string;
            /**
             * Consent
             * @description True: the caller agrees to the words in `consent` of the agreement.
             * @constant
             */
            consent: true;
        };
        /**
         * AgreementStatus
         * @description Signed: by both, and being sealed. Sealed: the file that cannot be changed unnoticed has been made; final.
         *
         *     Superseded: a later version has taken its place.
         * @enum {string}
         */
        AgreementStatus: "draft" | "partly_signed" | "signed" | "sealed" | "superseded";
        /**
         * AgreementTerms
         * @description Everything that one version of an agreement says; kept with it, and attached to its file.
         *
         *     `form`: the name of the clauses that it was made from, whose words stand here as they are in the document. `title`
         *     to `co_buyer`: what that form calls the agreement and its parties; `region`: whose English it is in. `verify_at`:
         *     the page that tells whether a file is the sealed agreement. Versions from before these were kept are read as they
         *     were made, by one of the platform's first two forms.
         */
        AgreementTerms: {
            /** Form */
            form: string;
            /** Version */
            version: number;
            /**
             * Generated At
             * Format: date-time
             */
            generated_at: string;
            facts: components["schemas"]["AgreementFacts"];
            /**
             * Title
             * @default Sale Agreement
             */
            title?: string;
            /**
             * Basis
             * @default for a unit in a property development
             */
            basis?: string;
            /**
             * Region
             * @default GB
             */
            region?: string;
            /**
             * Seller
             * @default Seller
             */
            seller?: string;
            /**
             * Buyer
             * @default Buyer
             */
            buyer?: string;
            /**
             * Co Buyer
             * @default Co-buyer
             */
            co_buyer?: string;
            /** Recitals */
            recitals: string[];
            /** Clauses */
            clauses: components["schemas"]["AgreedClause"][];
            /** Verify At */
            verify_at?: string | null;
        };
        /**
         * AgreementVersion
         * @description One version: its file, named by its SHA-256, who has signed it, and how it was sealed.
         *
         *     `sha256`: of the document that the parties sign. `sealed_sha256`: of the sealed file, which begins with it.
         */
        AgreementVersion: {
            /** Version */
            version: number;
            status: components["schemas"]["AgreementStatus"];
            /** Agreement Url */
            agreement_url: string;
            /** Sha256 */
            sha256: string;
            /**
             * Generated At
             * Format: date-time
             */
            generated_at: string;
            /** Signatures */
            signatures: components["schemas"]["SignatureResponse"][];
            /** Sealed At */
            sealed_at: string | null;
            /** Sealed Sha256 */
            sealed_sha256: string | null;
            seal: components["schemas"]["Seal"] | null;
        };
        /**
         * AllocationResponse
         * @description What of a payment went to a stage of the schedule.
         */
        AllocationResponse: {
            /** Stage Id */
            stage_id: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
        };
        /** AppointmentCreate */
        AppointmentCreate: {
            /** Project Id */
            project_id: number;
            appointment_type: components["schemas"]["AppointmentType"];
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Duration Minutes
             * @default 60
             */
            duration_minutes?: number;
            /** @default site */
            meeting_location?: components["schemas"]["MeetingLocation"];
            /** Agenda */
            agenda?: string | null;
            /**
             * Customer Id
             * @description For builders: whom they meet. Customers make appointments for themselves.
             */
            customer_id?: number | null;
        };
        /** AppointmentPage */
        AppointmentPage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["AppointmentResponse"][];
            stats: components["schemas"]["AppointmentStats"];
        };
        /**
         * AppointmentReschedule
         * @description Another time; how long it takes stays as it was unless it is named.
         */
        AppointmentReschedule: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Duration Minutes */
            duration_minutes?: number;
            /** Reason */
            reason: string;
        };
        /**
         * AppointmentResponse
         * @description An appointment as one of its parties sees it.
         *
         *     `proposed_by`: who named its time last. `allowed_transitions`: the statuses into which the reader may move it now.
         *     `reason`: why it was cancelled or given its present time. `sequence` goes up with each new time.
         */
        AppointmentResponse: {
            /** Id */
            id: number;
            appointment_type: components["schemas"]["AppointmentType"];
            status: components["schemas"]["AppointmentStatus"];
            meeting_location: components["schemas"]["MeetingLocation"];
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Duration Minutes */
            duration_minutes: number;
            /** Project Id */
            project_id: number;
            project: components["schemas"]["BookedProject"];
            /** Customer Id */
            customer_id: number;
            customer: components["schemas"]["BookingCustomer"];
            /** Agenda */
            agenda: string | null;
            /** Notes */
            notes: string | null;
            /** Reason */
            reason: string | null;
            /** Sequence */
            sequence: number;
            proposed_by: components["schemas"]["Party"];
            /** Allowed Transitions */
            allowed_transitions: components["schemas"]["AppointmentStatus"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * AppointmentStats
         * @description Over all appointments that the filters leave, not only this page; `upcoming`: those that still take place.
         */
        AppointmentStats: {
            /** By Status */
            by_status: {
                [key: string]: number;
            };
            /** Upcoming */
            upcoming: number;
        };
        /**
         * AppointmentStatus
         * @enum {string}
         */
        AppointmentStatus: "scheduled" | "confirmed" | "completed" | "no_show" | "cancelled";
        /**
         * AppointmentStatusUpdate
         * @description A move of the appointment. When it is cancelled, the notes are the reason that the other side reads.
         */
        AppointmentStatusUpdate: {
            status: components["schemas"]["AppointmentStatus"];
            /** Notes */
            notes?: string | null;
        };
        /**
         * AppointmentType
         * @enum {string}
         */
        AppointmentType: "site_visit" | "consultation" | "documentation" | "handover";
        /**
         * BankLineDismissal
         * @description Why a line is no customer's payment.
         */
        BankLineDismissal: {
            /** Reason */
            reason: string;
        };
        /** BankLinePage */
        BankLinePage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["BankLineResponse"][];
            stats: components["schemas"]["BankLineStats"];
        };
        /**
         * BankLineRecord
         * @description What a line is: a payment for the booking; `payment_id`: one that was handed over before and has now cleared.
         */
        BankLineRecord: {
            /** Booking Id */
            booking_id: number;
            /** @default installment */
            payment_type?: components["schemas"]["PaymentType"];
            /** Payment Id */
            payment_id?: number | null;
        };
        /**
         * BankLineResponse
         * @description Money that came in. `proposals`: what it may be, three at most, the best first; none once it is dealt with.
         */
        BankLineResponse: {
            /** Id */
            id: number;
            /**
             * Booked On
             * Format: date
             */
            booked_on: string;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /** Currency */
            currency: string;
            /** Narration */
            narration: string;
            /** Reference */
            reference: string | null;
            status: components["schemas"]["BankLineStatus"];
            payment: components["schemas"]["LinePayment"] | null;
            /** Dismissal Reason */
            dismissal_reason: string | null;
            /** Proposals */
            proposals: components["schemas"]["Proposal"][];
            /** Version */
            version: number;
        };
        /**
         * BankLineStats
         * @description How many lines there are of each status, of all that the search leaves: whatever status is asked for.
         */
        BankLineStats: {
            /** Open */
            open: number;
            /** Recorded */
            recorded: number;
            /** Dismissed */
            dismissed: number;
        };
        /**
         * BankLineStatus
         * @description Open: nobody has said yet what it is. Dismissed: it is no customer's payment.
         * @enum {string}
         */
        BankLineStatus: "open" | "recorded" | "dismissed";
        /**
         * BankStatementResponse
         * @description What a statement brought: how many lines were added, how many were known from one before, and how many rows were
         *     left out, since nothing came in by them.
         */
        BankStatementResponse: {
            /** Added */
            added: number;
            /** Known */
            known: number;
            /** Left Out */
            left_out: number;
        };
        /** Body_token_api_auth_token_post */
        Body_token_api_auth_token_post: {
            /** Grant Type */
            grant_type?: string | null;
            /** Username */
            username: string;
            /**
             * Password
             * Format: password
             */
            password: string;
            /**
             * Scope
             * @default
             */
            scope?: string;
            /** Client Id */
            client_id?: string | null;
            /**
             * Client Secret
             * Format: password
             */
            client_secret?: string | null;
        };
        /** BookedExtra */
        BookedExtra: {
            /** Extra Id */
            extra_id: number;
            /** Name */
            name: string;
            /**
             * Price
             * @example 4500000.00
             */
            price: string;
            /** Quantity */
            quantity: number;
        };
        /** BookedProject */
        BookedProject: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Slug */
            slug: string;
            /** City */
            city: string;
            /** Timezone */
            timezone: string;
            /** Builder Id */
            builder_id: number;
            /** Builder Name */
            builder_name: string;
        };
        /**
         * BookedProjectResponse
         * @description The project of a booking, with how far it is, all phases together, in per cent.
         */
        BookedProjectResponse: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Slug */
            slug: string;
            /** City */
            city: string;
            /** Timezone */
            timezone: string;
            /** Builder Id */
            builder_id: number;
            /** Builder Name */
            builder_name: string;
            cover: components["schemas"]["PictureResponse"] | null;
            /** Overall Progress */
            overall_progress: number;
        };
        /** BookedUnit */
        BookedUnit: {
            /** Id */
            id: number;
            /** Unit Number */
            unit_number: string;
            /** Tower */
            tower: string | null;
            unit_type: components["schemas"]["UnitType"];
            /** Floor Number */
            floor_number: number;
            /** Position */
            position: number | null;
            /** Area Sqft */
            area_sqft: number;
            status: components["schemas"]["UnitStatus"];
        };
        /** BookingBrief */
        BookingBrief: {
            /** Id */
            id: number;
            /** Reference */
            reference: string;
            status: components["schemas"]["BookingStatus"];
        };
        /**
         * BookingCard
         * @description A booking in a list, as one of its parties sees it.
         *
         *     `pending_amount`: handed over, but not yet ours, such as a cheque that has not cleared. `allowed_transitions`: the
         *     moves that this party may make.
         */
        BookingCard: {
            /** Id */
            id: number;
            /** Reference */
            reference: string;
            status: components["schemas"]["BookingStatus"];
            /** Unit Id */
            unit_id: number;
            unit: components["schemas"]["BookedUnit"];
            project: components["schemas"]["BookedProject"];
            /** Customer Id */
            customer_id: number;
            customer: components["schemas"]["BookingCustomer"];
            /** Currency */
            currency: string;
            /**
             * Total Amount
             * @example 4500000.00
             */
            total_amount: string;
            /**
             * Token Amount
             * @example 4500000.00
             */
            token_amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /**
             * Pending Amount
             * @example 4500000.00
             */
            pending_amount: string;
            /**
             * Outstanding Amount
             * @example 4500000.00
             */
            outstanding_amount: string;
            /** Hold Expires At */
            hold_expires_at: string | null;
            /** Allowed Transitions */
            allowed_transitions: components["schemas"]["BookingStatus"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * BookingCreate
         * @description A booking of a unit. A builder's people say for whom it is: by id, if they know them, or somebody new.
         */
        BookingCreate: {
            /** Unit Id */
            unit_id: number;
            /** Payment Plan Id */
            payment_plan_id?: number | null;
            /** Extras */
            extras?: components["schemas"]["ExtraChoice"][];
            /** Co Applicants */
            co_applicants?: components["schemas"]["CoApplicant"][];
            /** Loan Amount */
            loan_amount?: string | null;
            /** Special Requests */
            special_requests?: string | null;
            /**
             * Customer Id
             * @description For builders: a customer who has dealt with them.
             */
            customer_id?: number | null;
            /** @description For builders: somebody new, who gets an account. */
            customer?: components["schemas"]["WalkIn"] | null;
        };
        /** BookingCustomer */
        BookingCustomer: {
            /** Id */
            id: number;
            /** First Name */
            first_name: string;
            /** Last Name */
            last_name: string;
            /** Email */
            email: string;
            /** Phone */
            phone: string;
        };
        /** BookingPage */
        BookingPage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["BookingCard"][];
        };
        /**
         * BookingPaymentsResponse
         * @description The books of one booking: `due_amount` is what should have been paid by today and has not been.
         *
         *     `payable_amount`: the most that may be paid now, since before the agreement is signed no more than the advance may
         *     be taken.
         */
        BookingPaymentsResponse: {
            /** Booking Id */
            booking_id: number;
            /** Payments */
            payments: components["schemas"]["PaymentResponse"][];
            /** Schedule */
            schedule: components["schemas"]["ScheduleStage"][];
            /** Currency */
            currency: string;
            /**
             * Total Amount
             * @example 4500000.00
             */
            total_amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /**
             * Pending Amount
             * @example 4500000.00
             */
            pending_amount: string;
            /**
             * Outstanding Amount
             * @example 4500000.00
             */
            outstanding_amount: string;
            /**
             * Due Amount
             * @example 4500000.00
             */
            due_amount: string;
            /**
             * Payable Amount
             * @example 4500000.00
             */
            payable_amount: string;
            interest: components["schemas"]["InterestResponse"];
            /** Forfeited Amount */
            forfeited_amount: string | null;
            /** Refund Owed */
            refund_owed: string | null;
        };
        /**
         * BookingResponse
         * @description A booking with all that belongs to it.
         *
         *     `interest_percent`: the yearly rate of interest that overdue stages bear, as it was when the home was booked.
         *
         *     `firm_on`: the day from which a signed booking can no longer be given up without forfeit. `next_due`: null when all
         *     is paid, and when the booking has ended.
         */
        BookingResponse: {
            /** Id */
            id: number;
            /** Reference */
            reference: string;
            status: components["schemas"]["BookingStatus"];
            /** Unit Id */
            unit_id: number;
            unit: components["schemas"]["BookedUnit"];
            project: components["schemas"]["BookedProjectResponse"];
            /** Customer Id */
            customer_id: number;
            customer: components["schemas"]["BookingCustomer"];
            /** Currency */
            currency: string;
            /**
             * Total Amount
             * @example 4500000.00
             */
            total_amount: string;
            /**
             * Token Amount
             * @example 4500000.00
             */
            token_amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /**
             * Pending Amount
             * @example 4500000.00
             */
            pending_amount: string;
            /**
             * Outstanding Amount
             * @example 4500000.00
             */
            outstanding_amount: string;
            /** Hold Expires At */
            hold_expires_at: string | null;
            /** Allowed Transitions */
            allowed_transitions: components["schemas"]["BookingStatus"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            next_due: components["schemas"]["NextDue"] | null;
            cost_sheet: components["schemas"]["CostSheetResponse"];
            /** Extras */
            extras: components["schemas"]["BookedExtra"][];
            payment_plan: components["schemas"]["PlanPreview"];
            /** Interest Percent */
            interest_percent: number;
            /** Co Applicants */
            co_applicants: components["schemas"]["CoApplicantResponse"][];
            /** Loan Amount */
            loan_amount: string | null;
            /** Special Requests */
            special_requests: string | null;
            /** Hold Extended At */
            hold_extended_at: string | null;
            /** Agreement Signed At */
            agreement_signed_at: string | null;
            /** Firm On */
            firm_on: string | null;
            /** Registration Number */
            registration_number: string | null;
            /** Registration Date */
            registration_date: string | null;
            /** Ended At */
            ended_at: string | null;
            /** End Reason */
            end_reason: string | null;
            /** Forfeited Amount */
            forfeited_amount: string | null;
            /** Refund Owed */
            refund_owed: string | null;
            /** History */
            history: components["schemas"]["HistoryEntry"][];
        };
        /**
         * BookingStats
         * @description Over all bookings that the filters leave, not only this page. Money of live bookings: in the builder's own
         *     currency, and in each other one that occurs.
         */
        BookingStats: {
            /** Currency */
            currency: string;
            /**
             * Total Value
             * @example 4500000.00
             */
            total_value: string;
            /**
             * Paid
             * @example 4500000.00
             */
            paid: string;
            /**
             * Outstanding
             * @example 4500000.00
             */
            outstanding: string;
            /** By Status */
            by_status: {
                [key: string]: number;
            };
            /** Other Currencies */
            other_currencies: components["schemas"]["MoneyTotals"][];
        };
        /**
         * BookingStatus
         * @enum {string}
         */
        BookingStatus: "reserved" | "token_paid" | "confirmed" | "agreement_signed" | "registered" | "completed" | "cancelled" | "expired";
        /**
         * BookingStatusUpdate
         * @description A move of the booking. A reason is needed to cancel, a registration's number and date to register.
         */
        BookingStatusUpdate: {
            status: components["schemas"]["BookingStatus"];
            /** Reason */
            reason?: string | null;
            /** Registration Number */
            registration_number?: string | null;
            /** Registration Date */
            registration_date?: string | null;
        };
        /**
         * BookingUpdate
         * @description What may change until the agreement is signed; a discount: by the builder, until the unit is allotted.
         */
        BookingUpdate: {
            /** Payment Plan Id */
            payment_plan_id?: number;
            /** Co Applicants */
            co_applicants?: components["schemas"]["CoApplicant"][];
            /** Loan Amount */
            loan_amount?: string | null;
            /** Special Requests */
            special_requests?: string | null;
            /**
             * Discount
             * @example 4500000.00
             */
            discount?: string;
        };
        /** BuilderBookingPage */
        BuilderBookingPage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["BookingCard"][];
            stats: components["schemas"]["BookingStats"];
        };
        /** BuilderBrief */
        BuilderBrief: {
            /** Id */
            id: number;
            /** Company Name */
            company_name: string;
            /** Verified */
            verified: boolean;
        };
        /**
         * BuilderCard
         * @description A builder in a list. `homes_delivered`: sold homes in projects that have been handed over.
         */
        BuilderCard: {
            /** Id */
            id: number;
            /** Company Name */
            company_name: string;
            /** Verified */
            verified: boolean;
            /**
             * Member Since
             * Format: date-time
             */
            member_since: string;
            /** Projects */
            projects: number;
            /** Homes Delivered */
            homes_delivered: number;
            /** Cities */
            cities: string[];
        };
        /** BuilderCreate */
        BuilderCreate: {
            /** Company Name */
            company_name: string;
            /** License Number */
            license_number: string;
            /** Phone */
            phone: string;
            /** Address */
            address: string;
            /** Website */
            website?: string | null;
            /** Description */
            description?: string | null;
            /**
             * Currency
             * @default INR
             * @enum {string}
             */
            currency?: "AED" | "AUD" | "CAD" | "CHF" | "EUR" | "GBP" | "HKD" | "IDR" | "INR" | "JPY" | "KES" | "LKR" | "MYR" | "NPR" | "NZD" | "PHP" | "PKR" | "QAR" | "SAR" | "SGD" | "THB" | "USD" | "ZAR";
            /**
             * Timezone
             * @default Asia/Kolkata
             */
            timezone?: string;
        };
        /** BuilderPage */
        BuilderPage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["BuilderCard"][];
        };
        /**
         * BuilderPayment
         * @description A payment, with whose it is and for which home.
         */
        BuilderPayment: {
            /** Id */
            id: number;
            /** Booking Id */
            booking_id: number;
            payment_type: components["schemas"]["PaymentType"];
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /** Currency */
            currency: string;
            payment_method: components["schemas"]["PaymentMethod"];
            payment_status: components["schemas"]["PaymentStatus"];
            /** Reference */
            reference: string | null;
            /**
             * Paid At
             * Format: date-time
             */
            paid_at: string;
            /** Settled At */
            settled_at: string | null;
            /** Failure Reason */
            failure_reason: string | null;
            /** Receipt Number */
            receipt_number: string | null;
            /**
             * Refunded Amount
             * @example 4500000.00
             */
            refunded_amount: string;
            /** Refunds */
            refunds: components["schemas"]["RefundResponse"][];
            /** Allocations */
            allocations: components["schemas"]["AllocationResponse"][];
            /** Notes */
            notes: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            booking: components["schemas"]["BookingBrief"];
            /** Unit Number */
            unit_number: string;
            project: components["schemas"]["ProjectBrief"];
            customer: components["schemas"]["CustomerBrief"];
        };
        /** BuilderPaymentPage */
        BuilderPaymentPage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["BuilderPayment"][];
            stats: components["schemas"]["PaymentStats"];
        };
        /**
         * BuilderResponse
         * @description A builder with what anybody may know of it.
         */
        BuilderResponse: {
            /** Id */
            id: number;
            /** Company Name */
            company_name: string;
            /** Verified */
            verified: boolean;
            /**
             * Member Since
             * Format: date-time
             */
            member_since: string;
            /** Projects */
            projects: number;
            /** Homes Delivered */
            homes_delivered: number;
            /** Cities */
            cities: string[];
            /** License Number */
            license_number: string;
            /** Description */
            description: string | null;
            /** Website */
            website: string | null;
            /** Address */
            address: string;
            /** Currency */
            currency: string;
            /** Timezone */
            timezone: string;
        };
        /** BuilderUpdate */
        BuilderUpdate: {
            /** Company Name */
            company_name?: string;
            /** Phone */
            phone?: string;
            /** Address */
            address?: string;
            /** Website */
            website?: string | null;
            /** Description */
            description?: string | null;
            /**
             * Currency
             * @enum {string}
             */
            currency?: "AED" | "AUD" | "CAD" | "CHF" | "EUR" | "GBP" | "HKD" | "IDR" | "INR" | "JPY" | "KES" | "LKR" | "MYR" | "NPR" | "NZD" | "PHP" | "PKR" | "QAR" | "SAR" | "SGD" | "THB" | "USD" | "ZAR";
            /** Timezone */
            timezone?: string;
        };
        /**
         * CancellationResponse
         * @description What a cancellation now would mean in money.
         */
        CancellationResponse: {
            /** Booking Id */
            booking_id: number;
            status: components["schemas"]["BookingStatus"];
            /** Currency */
            currency: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /** Forfeit Percent */
            forfeit_percent: number;
            /**
             * Forfeited Amount
             * @example 4500000.00
             */
            forfeited_amount: string;
            /**
             * Refund Amount
             * @example 4500000.00
             */
            refund_amount: string;
            /** Cooling Off */
            cooling_off: boolean;
        };
        /**
         * CertificateCreate
         * @description What an architect, an engineer and an accountant have certified: how much of the project is done.
         *
         *     `percent`: of its whole cost, the latest certificate counts, be it lower than the one before.
         */
        CertificateCreate: {
            /** Percent */
            percent: number;
            /**
             * Certified On
             * Format: date
             */
            certified_on: string;
            /** Certified By */
            certified_by: string;
            /** Reference */
            reference?: string | null;
        };
        /** CertificateResponse */
        CertificateResponse: {
            /** Id */
            id: number;
            /** Percent */
            percent: number;
            /**
             * Certified On
             * Format: date
             */
            certified_on: string;
            /** Certified By */
            certified_by: string;
            /** Reference */
            reference: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * ChargeIn
         * @description A charge on every unit; `rate`: an amount, an amount per sq ft or per floor, or a per cent, by its kind.
         */
        ChargeIn: {
            /** Name */
            name: string;
            kind: components["schemas"]["ChargeKind"];
            /** Rate */
            rate: number;
            /**
             * Taxable
             * @default true
             */
            taxable?: boolean;
            /**
             * From Floor
             * @description A charge per floor counts the floors above this one.
             * @default 0
             */
            from_floor?: number;
        };
        /**
         * ChargeKind
         * @description How a project's charge is worked out.
         * @enum {string}
         */
        ChargeKind: "fixed" | "per_sqft" | "percent_of_base" | "per_floor";
        /** ChargeResponse */
        ChargeResponse: {
            /** Name */
            name: string;
            kind: components["schemas"]["ChargeKind"];
            /** Rate */
            rate: number;
            /** Taxable */
            taxable: boolean;
            /** From Floor */
            from_floor: number;
        };
        /**
         * ChargesIn
         * @description All charges and taxes of the project's cost sheets, in the order in which they stand there.
         */
        ChargesIn: {
            /** Charges */
            charges: components["schemas"]["ChargeIn"][];
            /** Taxes */
            taxes?: components["schemas"]["TaxIn"][];
        };
        /** ChargesResponse */
        ChargesResponse: {
            /** Currency */
            currency: string;
            /** Charges */
            charges: components["schemas"]["ChargeResponse"][];
            /** Taxes */
            taxes: components["schemas"]["TaxResponse"][];
        };
        /**
         * CheckoutCreate
         * @description What a customer sets out to pay, in the booking's currency. A `penalty` pays the interest that is owed.
         */
        CheckoutCreate: {
            /** Booking Id */
            booking_id: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /**
             * Payment Type
             * @default installment
             * @enum {string}
             */
            payment_type?: "token" | "installment" | "final" | "penalty";
        };
        /**
         * CheckoutResponse
         * @description A payment online, from the moment the customer set out to make it.
         *
         *     `client_secret` and `publishable_key`: what the customer's browser pays it with at the gateway, as long as it is
         *     open; null for anybody else. `payment_id`: the payment in the books, as soon as the gateway has the money.
         *     `failure_reason`: why it failed, or of an open one why the last attempt did.
         */
        CheckoutResponse: {
            /** Id */
            id: number;
            /** Booking Id */
            booking_id: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /** Currency */
            currency: string;
            payment_type: components["schemas"]["PaymentType"];
            status: components["schemas"]["CheckoutStatus"];
            /** Gateway */
            gateway: string;
            /** Intent Id */
            intent_id: string | null;
            /** Client Secret */
            client_secret: string | null;
            /** Publishable Key */
            publishable_key: string | null;
            /** Failure Reason */
            failure_reason: string | null;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Payment Id */
            payment_id: number | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * CheckoutStatus
         * @description Open: the customer may still pay it. Cancelled: given up, or another one took its place.
         * @enum {string}
         */
        CheckoutStatus: "open" | "succeeded" | "failed" | "cancelled";
        /** CityList */
        CityList: {
            /** Items */
            items: components["schemas"]["CityResponse"][];
        };
        /**
         * CityResponse
         * @description A city, and how many projects are shown there.
         */
        CityResponse: {
            /** City */
            city: string;
            /** State */
            state: string;
            /** Projects */
            projects: number;
        };
        /**
         * Clause
         * @description A numbered clause; `when` as in its paragraphs.
         */
        Clause: {
            /** Title */
            title: string;
            /** Paragraphs */
            paragraphs: components["schemas"]["Passage"][];
            when?: components["schemas"]["ConditionName"] | null;
        };
        /** CoApplicant */
        CoApplicant: {
            /** First Name */
            first_name: string;
            /** Last Name */
            last_name: string;
            /** Relationship */
            relationship?: string | null;
            /** Phone */
            phone?: string | null;
            /** Email */
            email?: string | null;
        };
        /** CoApplicantResponse */
        CoApplicantResponse: {
            /** First Name */
            first_name: string;
            /** Last Name */
            last_name: string;
            /** Relationship */
            relationship: string | null;
            /** Phone */
            phone: string | null;
            /** Email */
            email: string | null;
        };
        /** CollectionPage */
        CollectionPage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["ProjectCollection"][];
        };
        /** CollectionProject */
        CollectionProject: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Currency */
            currency: string;
        };
        /**
         * ConditionName
         * @description What a clause's or paragraph's `when` may name.
         * @enum {string}
         */
        ConditionName: "co_applicants" | "loan" | "cooling_off" | "advance_cap" | "registered" | "unregistered" | "completion" | "no_completion" | "forfeits" | "no_forfeit" | "interest" | "no_interest" | "specifications" | "no_specifications" | "floor_plan" | "no_floor_plan";
        /** ConditionResponse */
        ConditionResponse: {
            name: components["schemas"]["ConditionName"];
            /** Meaning */
            meaning: string;
        };
        /**
         * ContactMethod
         * @enum {string}
         */
        ContactMethod: "email" | "phone" | "both";
        /**
         * ConversationFeed
         * @description `unread_count`: how many of all the side's conversations have something unread; counted up to 1,000.
         */
        ConversationFeed: {
            /** Next Cursor */
            next_cursor: string | null;
            /** Items */
            items: components["schemas"]["ConversationResponse"][];
            /** Unread Count */
            unread_count: number;
        };
        /**
         * ConversationResponse
         * @description A conversation as one of its sides sees it.
         *
         *     `last_message`: its beginning, on one line. `unread_count`: of this side. `read_up_to`: the last message that this
         *     side has read, 0 for none; `other_read_up_to` and `other_read_at`: the other side's, and when it last read.
         */
        ConversationResponse: {
            /** Id */
            id: number;
            /** Customer Id */
            customer_id: number;
            /** Customer Name */
            customer_name: string;
            /** Project Id */
            project_id: number;
            /** Project Name */
            project_name: string;
            /** Builder Id */
            builder_id: number;
            /** Builder Name */
            builder_name: string;
            /** Last Message */
            last_message: string;
            /** Last Message Id */
            last_message_id: number;
            last_message_side: components["schemas"]["Side"];
            /**
             * Last Message At
             * Format: date-time
             */
            last_message_at: string;
            /** Unread Count */
            unread_count: number;
            /** Read Up To */
            read_up_to: number;
            /** Other Read Up To */
            other_read_up_to: number;
            /** Other Read At */
            other_read_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /** ConversationThread */
        ConversationThread: {
            /** Next Cursor */
            next_cursor: string | null;
            /** Items */
            items: components["schemas"]["MessageResponse"][];
            conversation: components["schemas"]["ConversationResponse"];
        };
        /** CostSheetResponse */
        CostSheetResponse: {
            /** Lines */
            lines: components["schemas"]["LineResponse"][];
            /**
             * Total Amount
             * @example 4500000.00
             */
            total_amount: string;
        };
        /** CustomerBrief */
        CustomerBrief: {
            /** Id */
            id: number;
            /** First Name */
            first_name: string;
            /** Last Name */
            last_name: string;
        };
        /** CustomerCreate */
        CustomerCreate: {
            /** First Name */
            first_name: string;
            /** Last Name */
            last_name: string;
            /** Phone */
            phone: string;
            /** Address */
            address?: string | null;
            /** Date Of Birth */
            date_of_birth?: string | null;
            /** @default email */
            preferred_contact_method?: components["schemas"]["ContactMethod"];
        };
        /** CustomerResponse */
        CustomerResponse: {
            /** Id */
            id: number;
            /** First Name */
            first_name: string;
            /** Last Name */
            last_name: string;
            /** Phone */
            phone: string;
            /** Address */
            address: string | null;
            /** Date Of Birth */
            date_of_birth: string | null;
            preferred_contact_method: components["schemas"]["ContactMethod"];
        };
        /** CustomerUpdate */
        CustomerUpdate: {
            /** First Name */
            first_name?: string;
            /** Last Name */
            last_name?: string;
            /** Phone */
            phone?: string;
            /** Address */
            address?: string | null;
            /** Date Of Birth */
            date_of_birth?: string | null;
            preferred_contact_method?: components["schemas"]["ContactMethod"];
        };
        /**
         * DatePrecision
         * @description How exactly a date was promised; it is never shown more exactly than that.
         * @enum {string}
         */
        DatePrecision: "day" | "month" | "quarter";
        /**
         * DemandNoteList
         * @description All demand notes of a booking, the newest first.
         */
        DemandNoteList: {
            /** Items */
            items: components["schemas"]["DemandNoteResponse"][];
            /** Total */
            total: number;
        };
        /**
         * DemandNoteResponse
         * @description What the customer was asked to pay when stages fell due, as it was then; `due_date`: by when.
         */
        DemandNoteResponse: {
            /** Id */
            id: number;
            /** Sequence */
            sequence: number;
            /** Reference */
            reference: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /**
             * Due Date
             * Format: date
             */
            due_date: string;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /** Currency */
            currency: string;
            /** Stages */
            stages: components["schemas"]["DemandedStage"][];
        };
        /**
         * DemandedStage
         * @description A stage that a demand note asks for, as it was then; `open_amount`: what had not been paid of it.
         */
        DemandedStage: {
            /** Stage Id */
            stage_id: number;
            /** Name */
            name: string;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /**
             * Open Amount
             * @example 4500000.00
             */
            open_amount: string;
            /**
             * Due Date
             * Format: date
             */
            due_date: string;
        };
        /**
         * DevelopmentIntentResponse
         * @description What became of it.
         */
        DevelopmentIntentResponse: {
            /** Intent Id */
            intent_id: string;
            status: components["schemas"]["IntentStatus"];
        };
        /**
         * DevelopmentOutcome
         * @description What is to become of a payment at the gateway that moves no money.
         */
        DevelopmentOutcome: {
            /** Client Secret */
            client_secret: string;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "succeeded" | "failed";
        };
        /**
         * DueBooking
         * @description The booking that something is owed for. `pending_amount`: handed over already, but not yet ours.
         */
        DueBooking: {
            /** Id */
            id: number;
            /** Reference */
            reference: string;
            status: components["schemas"]["BookingStatus"];
            /**
             * Pending Amount
             * @example 4500000.00
             */
            pending_amount: string;
        };
        /** DuePage */
        DuePage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["DueResponse"][];
            stats: components["schemas"]["DueStats"];
        };
        /**
         * DueResponse
         * @description A stage of a schedule that is still to be paid, and by whom.
         *
         *     `open_amount`: what of it has not been paid. `due_date`: the last day on which it is paid in time, null until known.
         *     `days_overdue`: how many days ago that was, by the calendar of the project; zero when it is not overdue.
         *     `interest_amount`: the interest that it has borne until today, which is no part of its amount.
         */
        DueResponse: {
            /** Stage Id */
            stage_id: number;
            /** Name */
            name: string;
            status: components["schemas"]["StageStatus"];
            /** Currency */
            currency: string;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /**
             * Open Amount
             * @example 4500000.00
             */
            open_amount: string;
            /** Due Date */
            due_date: string | null;
            /** Days Overdue */
            days_overdue: number;
            /**
             * Interest Amount
             * @example 4500000.00
             */
            interest_amount: string;
            booking: components["schemas"]["DueBooking"];
            unit: components["schemas"]["UnitBrief"];
            project: components["schemas"]["ProjectBrief"];
            customer: components["schemas"]["BookingCustomer"];
        };
        /**
         * DueStats
         * @description Over all stages that the filters leave, not only this page: in the builder's own currency, and in each other one
         *     that occurs.
         */
        DueStats: {
            /** Currency */
            currency: string;
            /**
             * Open Amount
             * @example 4500000.00
             */
            open_amount: string;
            /**
             * Overdue Amount
             * @example 4500000.00
             */
            overdue_amount: string;
            /** By Status */
            by_status: {
                [key: string]: number;
            };
            /** Other Currencies */
            other_currencies: components["schemas"]["DueTotals"][];
        };
        /**
         * DueTotals
         * @description What is open in one currency, and what of it is overdue.
         */
        DueTotals: {
            /** Currency */
            currency: string;
            /**
             * Open Amount
             * @example 4500000.00
             */
            open_amount: string;
            /**
             * Overdue Amount
             * @example 4500000.00
             */
            overdue_amount: string;
        };
        /** ExtraChoice */
        ExtraChoice: {
            /** Extra Id */
            extra_id: number;
            /**
             * Quantity
             * @default 1
             */
            quantity?: number;
        };
        /**
         * ExtraIn
         * @description Something that may be bought along with a unit; with the `id` of one that exists, that one is changed.
         */
        ExtraIn: {
            /** Id */
            id?: number | null;
            /** Name */
            name: string;
            /**
             * Price
             * @example 4500000.00
             */
            price: string;
            /**
             * Taxable
             * @default true
             */
            taxable?: boolean;
            /** Quantity */
            quantity: number;
        };
        /** ExtraResponse */
        ExtraResponse: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /**
             * Price
             * @example 4500000.00
             */
            price: string;
            /** Taxable */
            taxable: boolean;
            /** Quantity */
            quantity: number;
            /** Available */
            available: number;
        };
        /**
         * ExtrasIn
         * @description All extras of the project; those that are left out are taken off the list, unless a booking has one.
         */
        ExtrasIn: {
            /** Extras */
            extras: components["schemas"]["ExtraIn"][];
        };
        /** ExtrasResponse */
        ExtrasResponse: {
            /** Currency */
            currency: string;
            /** Extras */
            extras: components["schemas"]["ExtraResponse"][];
        };
        /**
         * Facing
         * @enum {string}
         */
        Facing: "north" | "north-east" | "east" | "south-east" | "south" | "south-west" | "west" | "north-west";
        /**
         * FallsDue
         * @description What makes a stage fall due.
         * @enum {string}
         */
        FallsDue: "on_booking" | "on_agreement" | "on_date" | "on_phase" | "on_handover";
        /**
         * FaultResponse
         * @description One faulty place of a request.
         */
        FaultResponse: {
            /** Loc */
            loc: (string | number)[];
            /** Msg */
            msg: string;
            /** Type */
            type: string;
        };
        /**
         * ForfeitPercent
         * @description How much of what was paid is forfeited by a cancellation, in per cent, by the status that the booking had.
         */
        ForfeitPercent: {
            /**
             * Reserved
             * @default 0
             */
            reserved?: number;
            /**
             * Token Paid
             * @default 0
             */
            token_paid?: number;
            /**
             * Confirmed
             * @default 0
             */
            confirmed?: number;
            /**
             * Agreement Signed
             * @default 0
             */
            agreement_signed?: number;
        };
        /**
         * FormContent
         * @description What a form says: what the agreement and its parties are called, its recitals, and its clauses.
         */
        FormContent: {
            /** Title */
            title: string;
            /**
             * Basis
             * @description What the agreement is for, under its title.
             */
            basis: string;
            /** Seller */
            seller: string;
            /** Buyer */
            buyer: string;
            /** Co Buyer */
            co_buyer: string;
            /** Recitals */
            recitals: components["schemas"]["Passage"][];
            /** Clauses */
            clauses: components["schemas"]["Clause"][];
        };
        /**
         * FormSource
         * @description Whose words a form has.
         * @enum {string}
         */
        FormSource: "platform" | "builder";
        /**
         * FoundBooking
         * @description A booking that was looked for, with what a payment for it has to go by.
         */
        FoundBooking: {
            /** Id */
            id: number;
            /** Reference */
            reference: string;
            status: components["schemas"]["BookingStatus"];
            unit: components["schemas"]["UnitBrief"];
            project: components["schemas"]["ProjectBrief"];
            customer: components["schemas"]["CustomerBrief"];
            /** Currency */
            currency: string;
            /**
             * Total Amount
             * @example 4500000.00
             */
            total_amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /**
             * Pending Amount
             * @example 4500000.00
             */
            pending_amount: string;
            /**
             * Outstanding Amount
             * @example 4500000.00
             */
            outstanding_amount: string;
            /**
             * Interest Owed
             * @example 4500000.00
             */
            interest_owed: string;
            next_due: components["schemas"]["NextDue"] | null;
        };
        /**
         * FoundBookings
         * @description The bookings that fit best, ten at most: live ones first, and among them what was named exactly.
         */
        FoundBookings: {
            /** Items */
            items: components["schemas"]["FoundBooking"][];
        };
        /**
         * GalleryIn
         * @description All pictures of a project, in their order; the first is the cover.
         */
        GalleryIn: {
            /** Pictures */
            pictures: components["schemas"]["PictureIn"][];
        };
        /**
         * GalleryResponse
         * @description All pictures of a project, as it has them in its `images`.
         */
        GalleryResponse: {
            /** Pictures */
            pictures: components["schemas"]["PictureResponse"][];
        };
        /**
         * GatewayResponse
         * @description With which gateway customers pay online; null when they cannot.
         */
        GatewayResponse: {
            /** Gateway */
            gateway: ("stripe" | "development") | null;
            /** Publishable Key */
            publishable_key: string | null;
        };
        /** Health */
        Health: {
            /** Status */
            status: string;
            /** Version */
            version: string;
        };
        /** HistoryEntry */
        HistoryEntry: {
            from_status: components["schemas"]["BookingStatus"] | null;
            to_status: components["schemas"]["BookingStatus"];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Reason */
            reason: string | null;
        };
        /** HoldExtension */
        HoldExtension: {
            /** Hours */
            hours: number;
            /** Reason */
            reason: string;
        };
        /**
         * IntentStatus
         * @description How it stands with a payment at a gateway. `failed` may still be tried again; what is cancelled may not.
         * @enum {string}
         */
        IntentStatus: "open" | "processing" | "failed" | "succeeded" | "cancelled";
        /**
         * InterestResponse
         * @description Interest on what was overdue, beside the price: what the stages have borne until today, and what became of it.
         *
         *     `percent`: the yearly rate. `owed_amount`: what has still to be paid; what is pending counts as paid.
         */
        InterestResponse: {
            /** Percent */
            percent: number;
            /**
             * Accrued Amount
             * @example 4500000.00
             */
            accrued_amount: string;
            /**
             * Waived Amount
             * @example 4500000.00
             */
            waived_amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /**
             * Pending Amount
             * @example 4500000.00
             */
            pending_amount: string;
            /**
             * Owed Amount
             * @example 4500000.00
             */
            owed_amount: string;
            /** Waivers */
            waivers: components["schemas"]["WaiverResponse"][];
        };
        /**
         * InterestWaiverCreate
         * @description Interest that a customer is let off; `amount`: all that is owed now unless another is named.
         */
        InterestWaiverCreate: {
            /**
             * Amount
             * @example 4500000.00
             */
            amount?: string;
            /** Reason */
            reason: string;
        };
        /**
         * KnownCustomer
         * @description Somebody who has booked at the builder's, met its people, or written to them; `live_bookings`: with it.
         */
        KnownCustomer: {
            /** Id */
            id: number;
            /** First Name */
            first_name: string;
            /** Last Name */
            last_name: string;
            /** Email */
            email: string;
            /** Phone */
            phone: string;
            /** Live Bookings */
            live_bookings: number;
        };
        /** KnownCustomerPage */
        KnownCustomerPage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["KnownCustomer"][];
        };
        /**
         * LinePayment
         * @description The payment that a line has become.
         */
        LinePayment: {
            /** Id */
            id: number;
            /** Receipt Number */
            receipt_number: string | null;
            /** Booking Id */
            booking_id: number;
            /** Booking Reference */
            booking_reference: string;
        };
        /**
         * LineResponse
         * @description A line; taxes are worked out from the taxable ones, `percent` is set on taxes.
         */
        LineResponse: {
            /** Label */
            label: string;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            kind: components["schemas"]["domain__cost_sheet__LineKind"];
            /** Taxable */
            taxable: boolean;
            /** Percent */
            percent: number | null;
        };
        /** Login */
        Login: {
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /** LoginResponse */
        LoginResponse: {
            /** Access Token */
            access_token: string;
            /** Refresh Token */
            refresh_token: string;
            /**
             * Token Type
             * @constant
             */
            token_type: "bearer";
            /** Expires In */
            expires_in: number;
            user: components["schemas"]["UserResponse"];
        };
        /**
         * Massing
         * @description A tower as it is drawn where there is no picture: its floors, the lowest with a unit to the highest, and the most
         *     units that one of them has. `tower`: null for what belongs to none.
         */
        Massing: {
            /** Tower */
            tower: string | null;
            /** Floors */
            floors: number;
            /** Per Floor */
            per_floor: number;
        };
        /**
         * Match
         * @description What a genuine file is: the sealed one, or the document that both parties signed before it was sealed.
         * @enum {string}
         */
        Match: "sealed_file" | "signed_document";
        /**
         * MeetingLocation
         * @enum {string}
         */
        MeetingLocation: "site" | "office" | "online";
        /**
         * MemberRole
         * @enum {string}
         */
        MemberRole: "owner" | "sales" | "accounts" | "site";
        /**
         * MessageCreate
         * @description A message; the first one of a customer and a project opens their conversation.
         *
         *     `booking_id`: which of the customer's bookings in the project it is about. `reply_to_id`: which message of the same
         *     conversation it answers.
         */
        MessageCreate: {
            /** Project Id */
            project_id: number;
            /** Content */
            content: string;
            /**
             * Customer Id
             * @description For builders: whom they write to. Customers write for themselves.
             */
            customer_id?: number | null;
            /** Booking Id */
            booking_id?: number | null;
            /** Reply To Id */
            reply_to_id?: number | null;
        };
        /** MessageFeed */
        MessageFeed: {
            /** Next Cursor */
            next_cursor: string | null;
            /** Items */
            items: components["schemas"]["MessageResponse"][];
        };
        /**
         * MessageResponse
         * @description A message. `is_read`: whether the side that it was sent to has read it; `read_at`: when that side last read.
         */
        MessageResponse: {
            /** Id */
            id: number;
            /** Conversation Id */
            conversation_id: number;
            /** Project Id */
            project_id: number;
            /** Customer Id */
            customer_id: number;
            sender: components["schemas"]["SenderResponse"];
            /** Content */
            content: string;
            /** Booking Id */
            booking_id: number | null;
            reply_to: components["schemas"]["QuotedMessage"] | null;
            /** Is Read */
            is_read: boolean;
            /** Read At */
            read_at: string | null;
            /**
             * Sent At
             * Format: date-time
             */
            sent_at: string;
        };
        /**
         * MoneyNumbers
         * @description Sums in one currency.
         *
         *     `booked_this_year`: the totals of what was taken since the first of January. `received_this_month`: the payments
         *     completed in it, less what was paid back of them. `planned_this_month`: the stages whose due date lies in it, paid
         *     or not. `overdue_amount`: what is still open of stages whose due date has passed, of how many bookings, and for how
         *     many days at most.
         */
        MoneyNumbers: {
            /** Currency */
            currency: string;
            /**
             * Booked This Year
             * @example 4500000.00
             */
            booked_this_year: string;
            /**
             * Received This Month
             * @example 4500000.00
             */
            received_this_month: string;
            /**
             * Planned This Month
             * @example 4500000.00
             */
            planned_this_month: string;
            /**
             * Overdue Amount
             * @example 4500000.00
             */
            overdue_amount: string;
            /** Overdue Bookings */
            overdue_bookings: number;
            /** Overdue Days */
            overdue_days: number | null;
        };
        /** MoneyTotals */
        MoneyTotals: {
            /** Currency */
            currency: string;
            /**
             * Total Value
             * @example 4500000.00
             */
            total_value: string;
            /**
             * Paid
             * @example 4500000.00
             */
            paid: string;
            /**
             * Outstanding
             * @example 4500000.00
             */
            outstanding: string;
        };
        /**
         * MonthMoney
         * @description A month's money in the builder's currency.
         *
         *     `planned`: the stages of live bookings whose due date lies in it, paid or not. `received`: the payments completed in
         *     it, of ended bookings too, less what was paid back of them since.
         */
        MonthMoney: {
            /**
             * Month
             * @example 2026-11
             */
            month: string;
            /**
             * Planned
             * @example 4500000.00
             */
            planned: string;
            /**
             * Received
             * @example 4500000.00
             */
            received: string;
        };
        /**
         * NewUnit
         * @description A unit of a project that is said elsewhere.
         */
        NewUnit: {
            /** Unit Number */
            unit_number: string;
            unit_type: components["schemas"]["UnitType"];
            /** Floor Number */
            floor_number: number;
            /** Area Sqft */
            area_sqft: number;
            /**
             * Price
             * @example 4500000.00
             */
            price: string;
            /** Tower */
            tower?: string | null;
            /** Position */
            position?: number | null;
            /**
             * Bathrooms
             * @default 0
             */
            bathrooms?: number;
            /**
             * Balconies
             * @default 0
             */
            balconies?: number;
            /**
             * Parking Spaces
             * @default 0
             */
            parking_spaces?: number;
            facing?: components["schemas"]["Facing"] | null;
            /** Features */
            features?: string[];
            /**
             * Status
             * @default available
             * @enum {string}
             */
            status?: "available" | "withheld";
        };
        /**
         * NextDue
         * @description The stage of the schedule that is paid next. `due_date`: the last day on which it is paid in time, null until
         *     known; what is still to be paid of it is `amount` less `paid_amount`.
         */
        NextDue: {
            /** Stage Id */
            stage_id: number;
            /** Name */
            name: string;
            /** Percent */
            percent: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            falls_due: components["schemas"]["FallsDue"];
            /** Due Date */
            due_date: string | null;
            status: components["schemas"]["StageStatus"];
        };
        /** NotificationFeed */
        NotificationFeed: {
            /** Next Cursor */
            next_cursor: string | null;
            /** Unread Count */
            unread_count: number;
            /** Items */
            items: components["schemas"]["NotificationResponse"][];
        };
        /**
         * NotificationResponse
         * @description One thing that one is told. `action_url`: the page of the web app on which one sees it, or does something.
         */
        NotificationResponse: {
            /** Id */
            id: number;
            notification_type: components["schemas"]["NotificationType"];
            /** Title */
            title: string;
            /** Message */
            message: string;
            /** Related Entity Type */
            related_entity_type: string | null;
            /** Related Entity Id */
            related_entity_id: number | null;
            priority: components["schemas"]["Priority"];
            /** Is Read */
            is_read: boolean;
            /** Read At */
            read_at: string | null;
            /** Action Url */
            action_url: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * NotificationType
         * @enum {string}
         */
        NotificationType: "booking_update" | "payment_due" | "payment_received" | "appointment_reminder" | "appointment_update" | "progress_update" | "message_received" | "change_request_update" | "agreement_update" | "waitlist_offer" | "system";
        /** OpenFrom */
        OpenFrom: {
            /** Opens */
            opens: string;
            /** Closes */
            closes: string;
        };
        /**
         * OpenTransfer
         * @description A refund whose money has not reached the customer: on its way through the gateway, or refused by it.
         */
        OpenTransfer: {
            /** Refund Id */
            refund_id: number;
            /** Payment Id */
            payment_id: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /** Currency */
            currency: string;
            /** Reason */
            reason: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            transfer_status: components["schemas"]["TransferStatus"];
            /** Failure Reason */
            failure_reason: string | null;
            booking: components["schemas"]["BookingBrief"];
            unit: components["schemas"]["UnitBrief"];
            customer: components["schemas"]["BookingCustomer"];
        };
        /**
         * OpeningHours
         * @description When visitors are received, in the project's own time; null: closed that day.
         */
        OpeningHours: {
            monday?: components["schemas"]["OpenFrom"] | null;
            tuesday?: components["schemas"]["OpenFrom"] | null;
            wednesday?: components["schemas"]["OpenFrom"] | null;
            thursday?: components["schemas"]["OpenFrom"] | null;
            friday?: components["schemas"]["OpenFrom"] | null;
            saturday?: components["schemas"]["OpenFrom"] | null;
            sunday?: components["schemas"]["OpenFrom"] | null;
        };
        /**
         * OwedRefund
         * @description A booking that has ended and for which money is owed back to its customer.
         */
        OwedRefund: {
            booking: components["schemas"]["BookingBrief"];
            unit: components["schemas"]["UnitBrief"];
            project: components["schemas"]["ProjectBrief"];
            customer: components["schemas"]["BookingCustomer"];
            /** Currency */
            currency: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /**
             * Forfeited Amount
             * @example 4500000.00
             */
            forfeited_amount: string;
            /**
             * Refund Owed
             * @example 4500000.00
             */
            refund_owed: string;
            /**
             * Ended At
             * Format: date-time
             */
            ended_at: string;
            /** End Reason */
            end_reason: string | null;
        };
        /**
         * OwnBuilderResponse
         * @description A builder as its own people see it, with the caller's role and what it lets them do.
         */
        OwnBuilderResponse: {
            /** Id */
            id: number;
            /** Company Name */
            company_name: string;
            /** License Number */
            license_number: string;
            /** Phone */
            phone: string;
            /** Address */
            address: string;
            /** Website */
            website: string | null;
            /** Description */
            description: string | null;
            /** Currency */
            currency: string;
            /** Timezone */
            timezone: string;
            /** Verified */
            verified: boolean;
            role: components["schemas"]["MemberRole"];
            /** Permissions */
            permissions: components["schemas"]["Permission"][];
        };
        /**
         * OwnForm
         * @description The newest version of a builder's own form; without `content` they have gone back to the platform's.
         */
        OwnForm: {
            /** Number */
            number: number;
            content: components["schemas"]["FormContent"] | null;
        };
        /**
         * OwnMoneyNumbers
         * @description Sums in the builder's own currency, and in each other one in which there are live bookings or that was received
         *     in the months shown.
         */
        OwnMoneyNumbers: {
            /** Currency */
            currency: string;
            /**
             * Booked This Year
             * @example 4500000.00
             */
            booked_this_year: string;
            /**
             * Received This Month
             * @example 4500000.00
             */
            received_this_month: string;
            /**
             * Planned This Month
             * @example 4500000.00
             */
            planned_this_month: string;
            /**
             * Overdue Amount
             * @example 4500000.00
             */
            overdue_amount: string;
            /** Overdue Bookings */
            overdue_bookings: number;
            /** Overdue Days */
            overdue_days: number | null;
            /** Other Currencies */
            other_currencies: components["schemas"]["MoneyNumbers"][];
        };
        /** PaperBooking */
        PaperBooking: {
            /** Id */
            id: number;
            /** Reference */
            reference: string;
            status: components["schemas"]["BookingStatus"];
        };
        /** PaperProject */
        PaperProject: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Address */
            address: string;
            /** City */
            city: string;
            /** State */
            state: string;
            /** Zipcode */
            zipcode: string;
            /** Rera Number */
            rera_number: string | null;
        };
        /** PaperUnit */
        PaperUnit: {
            /** Id */
            id: number;
            /** Unit Number */
            unit_number: string;
            /** Tower */
            tower: string | null;
        };
        /**
         * Party
         * @description Who makes a move.
         * @enum {string}
         */
        Party: "customer" | "builder" | "payments" | "signatures" | "clock";
        /**
         * Passage
         * @description A paragraph; `when`: the condition without which it does not stand in an agreement.
         */
        Passage: {
            /**
             * Text
             * @description Variables stand in braces, as in {total}; a brace itself is written twice.
             */
            text: string;
            when?: components["schemas"]["ConditionName"] | null;
        };
        /** PasswordChange */
        PasswordChange: {
            /** Current Password */
            current_password: string;
            /** New Password */
            new_password: string;
        };
        /**
         * PaymentCreate
         * @description Money that a customer has handed over. What is paid online comes through the payment gateway, not from here.
         *
         *     `payment_type`: a `penalty` pays interest on what was overdue, everything else the price. `payment_status`:
         *     `pending` for what is not ours yet, such as a cheque. `paid_at`: when it was received (now).
         */
        PaymentCreate: {
            /** Booking Id */
            booking_id: number;
            payment_type: components["schemas"]["PaymentType"];
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /**
             * Payment Method
             * @enum {string}
             */
            payment_method: "cash" | "cheque" | "bank_transfer" | "loan";
            /**
             * Payment Status
             * @default completed
             * @enum {string}
             */
            payment_status?: "completed" | "pending";
            /** Reference */
            reference?: string | null;
            /** Paid At */
            paid_at?: string | null;
            /** Notes */
            notes?: string | null;
        };
        /**
         * PaymentMethod
         * @enum {string}
         */
        PaymentMethod: "cash" | "cheque" | "bank_transfer" | "online" | "loan";
        /**
         * PaymentPlanIn
         * @description A way to pay: its stages make up 100 per cent. With the `id` of one that exists, that one is changed.
         */
        PaymentPlanIn: {
            /** Id */
            id?: number | null;
            /** Name */
            name: string;
            plan_type: components["schemas"]["PlanType"];
            /** Stages */
            stages: components["schemas"]["StageIn"][];
        };
        /** PaymentPlanResponse */
        PaymentPlanResponse: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            plan_type: components["schemas"]["PlanType"];
            /** Stages */
            stages: components["schemas"]["StageResponse"][];
        };
        /**
         * PaymentPlansIn
         * @description All payment plans of the project, the first being the one that a booking gets if it names none.
         */
        PaymentPlansIn: {
            /** Payment Plans */
            payment_plans: components["schemas"]["PaymentPlanIn"][];
        };
        /** PaymentPlansResponse */
        PaymentPlansResponse: {
            /** Payment Plans */
            payment_plans: components["schemas"]["PaymentPlanResponse"][];
        };
        /**
         * PaymentResponse
         * @description A payment. `notes` are the builder's own; the customer does not see them.
         */
        PaymentResponse: {
            /** Id */
            id: number;
            /** Booking Id */
            booking_id: number;
            payment_type: components["schemas"]["PaymentType"];
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /** Currency */
            currency: string;
            payment_method: components["schemas"]["PaymentMethod"];
            payment_status: components["schemas"]["PaymentStatus"];
            /** Reference */
            reference: string | null;
            /**
             * Paid At
             * Format: date-time
             */
            paid_at: string;
            /** Settled At */
            settled_at: string | null;
            /** Failure Reason */
            failure_reason: string | null;
            /** Receipt Number */
            receipt_number: string | null;
            /**
             * Refunded Amount
             * @example 4500000.00
             */
            refunded_amount: string;
            /** Refunds */
            refunds: components["schemas"]["RefundResponse"][];
            /** Allocations */
            allocations: components["schemas"]["AllocationResponse"][];
            /** Notes */
            notes: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * PaymentStats
         * @description Over all payments that the filters leave, not only this page: in the builder's own currency, and in each other
         *     one that occurs.
         */
        PaymentStats: {
            /** Currency */
            currency: string;
            /**
             * Pending
             * @example 4500000.00
             */
            pending: string;
            /**
             * Completed
             * @example 4500000.00
             */
            completed: string;
            /**
             * Failed
             * @example 4500000.00
             */
            failed: string;
            /**
             * Refunded
             * @example 4500000.00
             */
            refunded: string;
            /**
             * Refunded Amount
             * @example 4500000.00
             */
            refunded_amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /** By Status */
            by_status: {
                [key: string]: number;
            };
            /** Other Currencies */
            other_currencies: components["schemas"]["PaymentTotals"][];
        };
        /**
         * PaymentStatus
         * @description Pending: handed over, but not yet ours (a cheque before it clears). Refunded: paid back in full.
         * @enum {string}
         */
        PaymentStatus: "pending" | "completed" | "failed" | "refunded";
        /**
         * PaymentStatusUpdate
         * @description What has become of a pending payment; a reason is needed when it failed.
         */
        PaymentStatusUpdate: {
            /**
             * Payment Status
             * @enum {string}
             */
            payment_status: "completed" | "failed";
            /** Reason */
            reason?: string | null;
        };
        /**
         * PaymentTotals
         * @description What the payments in one currency add up to, by their status.
         *
         *     `refunded_amount`: what was paid back of them, in full and in part. `paid_amount`: what was completed less that,
         *     which is what their bookings count as paid.
         */
        PaymentTotals: {
            /** Currency */
            currency: string;
            /**
             * Pending
             * @example 4500000.00
             */
            pending: string;
            /**
             * Completed
             * @example 4500000.00
             */
            completed: string;
            /**
             * Failed
             * @example 4500000.00
             */
            failed: string;
            /**
             * Refunded
             * @example 4500000.00
             */
            refunded: string;
            /**
             * Refunded Amount
             * @example 4500000.00
             */
            refunded_amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
        };
        /**
         * PaymentType
         * @description What a payment is for. A penalty pays interest on what was overdue; all others count towards the price.
         * @enum {string}
         */
        PaymentType: "token" | "installment" | "final" | "maintenance" | "penalty";
        /**
         * PayoutCreate
         * @description What is owed for a booking that has ended and is paid back now; `amount`: all of it unless another is named.
         */
        PayoutCreate: {
            /**
             * Amount
             * @example 4500000.00
             */
            amount?: string;
            /** Reason */
            reason: string;
            /** Refund Method */
            refund_method?: ("cash" | "cheque" | "bank_transfer" | "loan") | null;
            /** Reference */
            reference?: string | null;
        };
        /**
         * Permission
         * @description What a builder's member may be allowed to do.
         *
         *     Drafts of the builder's own projects, its appointments and its conversations are every member's.
         * @enum {string}
         */
        Permission: "manage_projects" | "read_bookings" | "manage_bookings" | "manage_payments" | "waive_interest" | "manage_progress" | "manage_clauses";
        /**
         * PhaseChangeResponse
         * @description A change of a phase's progress, and by whom; the first is how the phase began.
         */
        PhaseChangeResponse: {
            /** Id */
            id: number;
            /** From Percentage */
            from_percentage: number | null;
            /** To Percentage */
            to_percentage: number;
            from_status: components["schemas"]["PhaseStatus"] | null;
            to_status: components["schemas"]["PhaseStatus"];
            /** Reason */
            reason: string | null;
            /** Changed By */
            changed_by: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
        };
        /**
         * PhaseCreate
         * @description A part of the work. `status`: left out, it follows from the percentage.
         */
        PhaseCreate: {
            /** Name */
            name: string;
            /** Description */
            description?: string | null;
            /** Start Date */
            start_date?: string | null;
            /** Expected End Date */
            expected_end_date?: string | null;
            /**
             * Actual End Date
             * @description Of a phase that is complete; default: today.
             */
            actual_end_date?: string | null;
            /**
             * Progress Percentage
             * @default 0
             */
            progress_percentage?: number;
            status?: components["schemas"]["PhaseStatus"] | null;
            /**
             * Weight
             * @description How much it counts in the progress of the whole project.
             * @default 1
             */
            weight?: number;
            /**
             * Customer Visible
             * @default true
             */
            customer_visible?: boolean;
            /**
             * Contractor Notes
             * @description Never leave the builder.
             */
            contractor_notes?: string | null;
            /** Photos */
            photos?: components["schemas"]["PhotoIn"][];
        };
        /** PhaseHistory */
        PhaseHistory: {
            /** Next Cursor */
            next_cursor: string | null;
            /** Items */
            items: components["schemas"]["PhaseChangeResponse"][];
        };
        /**
         * PhaseResponse
         * @description A phase; `photos` show the site as it was then; `contractor_notes` are null for everybody but the builder's
         *     people.
         */
        PhaseResponse: {
            /** Id */
            id: number;
            /** Project Id */
            project_id: number;
            /** Name */
            name: string;
            /** Description */
            description: string | null;
            /** Start Date */
            start_date: string | null;
            /** Expected End Date */
            expected_end_date: string | null;
            /** Actual End Date */
            actual_end_date: string | null;
            /** Progress Percentage */
            progress_percentage: number;
            status: components["schemas"]["PhaseStatus"];
            /** Weight */
            weight: number;
            /** Customer Visible */
            customer_visible: boolean;
            /** Contractor Notes */
            contractor_notes: string | null;
            /** Photos */
            photos: components["schemas"]["PictureResponse"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * PhaseStatus
         * @description Completed: 100 per cent, and nothing else is.
         * @enum {string}
         */
        PhaseStatus: "not_started" | "in_progress" | "completed" | "delayed";
        /**
         * PhaseUpdate
         * @description What changes about a phase. `reason`: needed when the percentage goes down; kept in its history. `photos`: all
         *     that it is to have; others are taken down.
         */
        PhaseUpdate: {
            /** Name */
            name?: string;
            /** Description */
            description?: string | null;
            /** Start Date */
            start_date?: string | null;
            /** Expected End Date */
            expected_end_date?: string | null;
            /**
             * Actual End Date
             * Format: date
             */
            actual_end_date?: string;
            /** Progress Percentage */
            progress_percentage?: number;
            status?: components["schemas"]["PhaseStatus"];
            /** Weight */
            weight?: number;
            /** Customer Visible */
            customer_visible?: boolean;
            /** Contractor Notes */
            contractor_notes?: string | null;
            /** Photos */
            photos?: components["schemas"]["PhotoIn"][];
            /** Reason */
            reason?: string | null;
        };
        /**
         * PhotoIn
         * @description A photograph where it is to hang: an upload that hangs nowhere yet, or one that hangs there already.
         */
        PhotoIn: {
            /** Id */
            id: number;
            /**
             * Alt
             * @description What there is to see, for whoever does not see it.
             */
            alt: string;
            /** Caption */
            caption?: string | null;
        };
        /**
         * PictureIn
         * @description A picture where it is to hang: an upload that hangs nowhere yet, or one that hangs there already.
         */
        PictureIn: {
            /** Id */
            id: number;
            /**
             * Alt
             * @description What there is to see, for whoever does not see it.
             */
            alt: string;
            /** Caption */
            caption?: string | null;
            kind: components["schemas"]["PictureKind"];
            /**
             * Unit Types
             * @description Of a plan: the kinds of homes that are laid out like it.
             */
            unit_types?: components["schemas"]["UnitType"][];
        };
        /**
         * PictureKind
         * @description A visualisation shows what is meant to be, a photograph what was there, a plan how it is laid out.
         * @enum {string}
         */
        PictureKind: "visualisation" | "photograph" | "plan";
        /**
         * PictureResponse
         * @description A picture, with its files from the smallest to the largest. `placeholder`: a tiny image as a data URI.
         *     `unit_types`: of a plan, the kinds of homes that are laid out like it.
         */
        PictureResponse: {
            /** Id */
            id: number;
            kind: components["schemas"]["PictureKind"];
            /** Alt */
            alt: string;
            /** Caption */
            caption: string | null;
            /** Unit Types */
            unit_types: components["schemas"]["UnitType"][];
            /** Width */
            width: number;
            /** Height */
            height: number;
            /** Placeholder */
            placeholder: string;
            /** Sources */
            sources: components["schemas"]["PictureSource"][];
        };
        /**
         * PictureSource
         * @description One file of a picture, for whoever shows it at about this width.
         */
        PictureSource: {
            /** Width */
            width: number;
            /** Height */
            height: number;
            /** Url */
            url: string;
            /** Media Type */
            media_type: string;
        };
        /** PlanPreview */
        PlanPreview: {
            /** Id */
            id: number | null;
            /** Name */
            name: string;
            plan_type: components["schemas"]["PlanType"];
            /** Stages */
            stages: components["schemas"]["StagePreview"][];
        };
        /**
         * PlanType
         * @enum {string}
         */
        PlanType: "full_payment" | "installments" | "construction_linked" | "loan";
        /** PriceChangeResponse */
        PriceChangeResponse: {
            /**
             * Old Price
             * @example 4500000.00
             */
            old_price: string;
            /**
             * New Price
             * @example 4500000.00
             */
            new_price: string;
            /** Currency */
            currency: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Changed By */
            changed_by: string;
        };
        /** PriceHistoryResponse */
        PriceHistoryResponse: {
            /** Items */
            items: components["schemas"]["PriceChangeResponse"][];
        };
        /**
         * Priority
         * @enum {string}
         */
        Priority: "low" | "normal" | "high";
        /**
         * ProblemResponse
         * @description An RFC 9457 problem. `errors`: each faulty place; `allowed`: the moves that are possible instead.
         */
        ProblemResponse: {
            /** Type */
            type: string;
            /** Title */
            title: string;
            /** Status */
            status: number;
            /** Detail */
            detail: string;
            /** Code */
            code: string;
            /** Request Id */
            request_id: string;
            /**
             * Errors
             * @default []
             */
            errors?: components["schemas"]["FaultResponse"][];
            /**
             * Allowed
             * @default []
             */
            allowed?: string[];
        };
        /**
         * ProgressResponse
         * @description How far a project is: all phases count, also those that only the builder sees. Promises: the latest first.
         */
        ProgressResponse: {
            /** Project Id */
            project_id: number;
            /** Overall Percentage */
            overall_percentage: number;
            /** Phases */
            phases: components["schemas"]["PhaseResponse"][];
            /** Promised Dates */
            promised_dates: components["schemas"]["PromisedDate"][];
        };
        /** ProjectAccountPage */
        ProjectAccountPage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["ProjectAccountResponse"][];
        };
        /**
         * ProjectAccountResponse
         * @description The separate account of a project, by its books: India's RERA, 2016, section 4 (2) (l) (D).
         *
         *     `share_percent`: of what is received, how much belongs in the account; null where there is none.
         *     `received_amount`: of all bookings, interest too, less what was paid back. `designated_amount`: its share.
         *     `certified_percent`: by the latest certificate. `overall_progress`: as the phases of the project have it.
         *     `withdrawable_amount`: what so much progress lets be taken out in all. `available_amount`: what is left of that;
         *     zero when more has been taken out, as after a refund. The newest twenty `certificates` and `withdrawals`.
         */
        ProjectAccountResponse: {
            project: components["schemas"]["AccountProject"];
            /** Share Percent */
            share_percent: number | null;
            /**
             * Received Amount
             * @example 4500000.00
             */
            received_amount: string;
            /**
             * Designated Amount
             * @example 4500000.00
             */
            designated_amount: string;
            /** Certified Percent */
            certified_percent: number;
            /** Overall Progress */
            overall_progress: number;
            /**
             * Withdrawable Amount
             * @example 4500000.00
             */
            withdrawable_amount: string;
            /**
             * Withdrawn Amount
             * @example 4500000.00
             */
            withdrawn_amount: string;
            /**
             * Available Amount
             * @example 4500000.00
             */
            available_amount: string;
            /** Certificates */
            certificates: components["schemas"]["CertificateResponse"][];
            /** Withdrawals */
            withdrawals: components["schemas"]["WithdrawalResponse"][];
        };
        /** ProjectBrief */
        ProjectBrief: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Timezone */
            timezone: string;
        };
        /**
         * ProjectCard
         * @description A project in a list. `cover`: the first picture of its gallery. `unit_types`: of all its units, free or not.
         */
        ProjectCard: {
            /** Id */
            id: number;
            /** Slug */
            slug: string;
            /** Name */
            name: string;
            project_type: components["schemas"]["ProjectType"];
            status: components["schemas"]["ProjectStatus"];
            /** City */
            city: string;
            /** State */
            state: string;
            /** Latitude */
            latitude: number | null;
            /** Longitude */
            longitude: number | null;
            /** Total Units */
            total_units: number | null;
            /** Amenities */
            amenities: string[];
            /** Expected Completion Date */
            expected_completion_date: string | null;
            expected_completion_precision: components["schemas"]["DatePrecision"];
            /** Is Featured */
            is_featured: boolean;
            /** Rera Number */
            rera_number: string | null;
            /** Currency */
            currency: string;
            /** Available Units */
            available_units: number;
            /** Price Min */
            price_min: string | null;
            /** Price Max */
            price_max: string | null;
            /** Unit Types */
            unit_types: components["schemas"]["UnitType"][];
            /** Massing */
            massing: components["schemas"]["Massing"][];
            cover: components["schemas"]["PictureResponse"] | null;
            /** Published */
            published: boolean;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            builder: components["schemas"]["BuilderBrief"];
        };
        /**
         * ProjectCollection
         * @description The money of a project, in its currency.
         *
         *     `due_amount`: what is open of stages that have fallen due; `overdue_amount`: what of that is late.
         *     `upcoming_amount`: what of stages whose date is known falls due within the next ninety days. `received_amount`: what
         *     was completed less what was paid back, of ended bookings too; `received_this_month`: of the payments that were
         *     completed in it. `pending_amount`: what was handed over and is not yet ours.
         */
        ProjectCollection: {
            project: components["schemas"]["CollectionProject"];
            /**
             * Due Amount
             * @example 4500000.00
             */
            due_amount: string;
            /**
             * Overdue Amount
             * @example 4500000.00
             */
            overdue_amount: string;
            /**
             * Upcoming Amount
             * @example 4500000.00
             */
            upcoming_amount: string;
            /**
             * Received Amount
             * @example 4500000.00
             */
            received_amount: string;
            /**
             * Received This Month
             * @example 4500000.00
             */
            received_this_month: string;
            /**
             * Pending Amount
             * @example 4500000.00
             */
            pending_amount: string;
        };
        /** ProjectCreate */
        ProjectCreate: {
            /** Name */
            name: string;
            project_type: components["schemas"]["ProjectType"];
            /** Address */
            address: string;
            /** City */
            city: string;
            /** State */
            state: string;
            /** Zipcode */
            zipcode: string;
            /** Description */
            description?: string | null;
            /** @default planning */
            status?: components["schemas"]["ProjectStatus"];
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /** Total Units */
            total_units?: number | null;
            /** Project Area */
            project_area?: number | null;
            /** Amenities */
            amenities?: string[];
            /** Start Date */
            start_date?: string | null;
            /** Expected Completion Date */
            expected_completion_date?: string | null;
            /** @default day */
            expected_completion_precision?: components["schemas"]["DatePrecision"];
            /** Actual Completion Date */
            actual_completion_date?: string | null;
            /** Rera Number */
            rera_number?: string | null;
            /**
             * Currency
             * @description Default: the builder's.
             */
            currency?: ("AED" | "AUD" | "CAD" | "CHF" | "EUR" | "GBP" | "HKD" | "IDR" | "INR" | "JPY" | "KES" | "LKR" | "MYR" | "NPR" | "NZD" | "PHP" | "PKR" | "QAR" | "SAR" | "SGD" | "THB" | "USD" | "ZAR") | null;
            /**
             * Timezone
             * @description Default: the builder's.
             */
            timezone?: string | null;
            /**
             * Hold Hours
             * @default 72
             */
            hold_hours?: number;
            /**
             * Cooling Off Days
             * @default 0
             */
            cooling_off_days?: number;
            /**
             * Token Percent
             * @default 1
             */
            token_percent?: number;
            /**
             * Advance Cap Percent
             * @default 10
             */
            advance_cap_percent?: number | null;
            /**
             * Interest Percent
             * @default 0
             */
            interest_percent?: number;
            /**
             * Project Account Percent
             * @default 70
             */
            project_account_percent?: number | null;
            /**
             * @default {
             *       "reserved": "0",
             *       "token_paid": "0",
             *       "confirmed": "0",
             *       "agreement_signed": "0"
             *     }
             */
            forfeit_percent?: components["schemas"]["ForfeitPercent"];
            /**
             * Visit Capacity
             * @default 1
             */
            visit_capacity?: number;
            /** @description Default: Monday to Saturday, 10:00 to 18:00. */
            opening_hours?: components["schemas"]["OpeningHours"];
            /**
             * Specifications
             * @description What is promised of the homes: an annex of each agreement.
             */
            specifications?: components["schemas"]["Specification"][];
            /**
             * Published
             * @default false
             */
            published?: boolean;
        };
        /** ProjectPage */
        ProjectPage: {
            /** Total */
            total: number;
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Pages */
            pages: number;
            /** Items */
            items: components["schemas"]["ProjectCard"][];
        };
        /**
         * ProjectResponse
         * @description A project with everything that a visitor may know of it. `images`: its gallery; what a phase looked like is with
         *     the phases.
         */
        ProjectResponse: {
            /** Id */
            id: number;
            /** Slug */
            slug: string;
            /** Name */
            name: string;
            /** Description */
            description: string | null;
            project_type: components["schemas"]["ProjectType"];
            status: components["schemas"]["ProjectStatus"];
            /** Address */
            address: string;
            /** City */
            city: string;
            /** State */
            state: string;
            /** Zipcode */
            zipcode: string;
            /** Latitude */
            latitude: number | null;
            /** Longitude */
            longitude: number | null;
            /** Total Units */
            total_units: number | null;
            /** Project Area */
            project_area: number | null;
            /** Amenities */
            amenities: string[];
            /** Start Date */
            start_date: string | null;
            /** Expected Completion Date */
            expected_completion_date: string | null;
            expected_completion_precision: components["schemas"]["DatePrecision"];
            /** Actual Completion Date */
            actual_completion_date: string | null;
            /** Is Featured */
            is_featured: boolean;
            /** Rera Number */
            rera_number: string | null;
            /** Currency */
            currency: string;
            /** Timezone */
            timezone: string;
            /** Hold Hours */
            hold_hours: number;
            /** Cooling Off Days */
            cooling_off_days: number;
            /** Token Percent */
            token_percent: number;
            /** Advance Cap Percent */
            advance_cap_percent: number | null;
            /** Interest Percent */
            interest_percent: number;
            /** Project Account Percent */
            project_account_percent: number | null;
            /** Forfeit Percent */
            forfeit_percent: {
                [key: string]: number;
            };
            /** Visit Capacity */
            visit_capacity: number;
            /** Opening Hours */
            opening_hours: {
                [key: string]: components["schemas"]["OpenFrom"] | null;
            };
            /** Specifications */
            specifications: components["schemas"]["Specification"][];
            /** Published */
            published: boolean;
            /** Published At */
            published_at: string | null;
            /** Available Units */
            available_units: number;
            /** Price Min */
            price_min: string | null;
            /** Price Max */
            price_max: string | null;
            /** Unit Types */
            unit_types: components["schemas"]["UnitType"][];
            /** Massing */
            massing: components["schemas"]["Massing"][];
            /** Images */
            images: components["schemas"]["PictureResponse"][];
            /** Builder Id */
            builder_id: number;
            builder: components["schemas"]["BuilderBrief"];
            units: components["schemas"]["UnitCounts"];
            /** Towers */
            towers: string[];
            /** Extras */
            extras: components["schemas"]["ExtraResponse"][];
            /** Payment Plans */
            payment_plans: components["schemas"]["PaymentPlanResponse"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * ProjectStatus
         * @enum {string}
         */
        ProjectStatus: "planning" | "construction" | "completed" | "delivered";
        /**
         * ProjectType
         * @enum {string}
         */
        ProjectType: "residential" | "commercial" | "mixed";
        /** ProjectUpdate */
        ProjectUpdate: {
            /** Name */
            name?: string;
            project_type?: components["schemas"]["ProjectType"];
            /** Address */
            address?: string;
            /** City */
            city?: string;
            /** State */
            state?: string;
            /** Zipcode */
            zipcode?: string;
            /** Description */
            description?: string | null;
            status?: components["schemas"]["ProjectStatus"];
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /** Total Units */
            total_units?: number | null;
            /** Project Area */
            project_area?: number | null;
            /** Amenities */
            amenities?: string[];
            /** Start Date */
            start_date?: string | null;
            /** Expected Completion Date */
            expected_completion_date?: string | null;
            expected_completion_precision?: components["schemas"]["DatePrecision"];
            /** Actual Completion Date */
            actual_completion_date?: string | null;
            /** Rera Number */
            rera_number?: string | null;
            /**
             * Currency
             * @enum {string}
             */
            currency?: "AED" | "AUD" | "CAD" | "CHF" | "EUR" | "GBP" | "HKD" | "IDR" | "INR" | "JPY" | "KES" | "LKR" | "MYR" | "NPR" | "NZD" | "PHP" | "PKR" | "QAR" | "SAR" | "SGD" | "THB" | "USD" | "ZAR";
            /** Timezone */
            timezone?: string;
            /** Hold Hours */
            hold_hours?: number;
            /** Cooling Off Days */
            cooling_off_days?: number;
            /** Token Percent */
            token_percent?: number;
            /** Advance Cap Percent */
            advance_cap_percent?: number | null;
            /** Interest Percent */
            interest_percent?: number;
            /** Project Account Percent */
            project_account_percent?: number | null;
            forfeit_percent?: components["schemas"]["ForfeitPercent"];
            /** Visit Capacity */
            visit_capacity?: number;
            opening_hours?: components["schemas"]["OpeningHours"];
            /** Specifications */
            specifications?: components["schemas"]["Specification"][];
            /** Published */
            published?: boolean;
        };
        /**
         * PromisedDate
         * @description A date of completion that was promised, no more exact than its precision; null: it was taken back.
         */
        PromisedDate: {
            /** Expected Completion Date */
            expected_completion_date: string | null;
            precision: components["schemas"]["DatePrecision"];
            /**
             * Promised At
             * Format: date-time
             */
            promised_at: string;
            /** Reason */
            reason: string | null;
        };
        /**
         * Proposal
         * @description What a line may be. `score`: how much points to it, 100 is certain. `payment_id`: of the pending payment.
         *
         *     `outstanding_amount`: what of the price has not been paid. `due_amount`: what of it should have been by today.
         */
        Proposal: {
            kind: components["schemas"]["ProposalKind"];
            booking: components["schemas"]["ProposedBooking"];
            /** Unit Number */
            unit_number: string;
            project: components["schemas"]["ProposedProject"];
            customer: components["schemas"]["ProposedCustomer"];
            /** Payment Id */
            payment_id: number | null;
            /**
             * Outstanding Amount
             * @example 4500000.00
             */
            outstanding_amount: string;
            /**
             * Due Amount
             * @example 4500000.00
             */
            due_amount: string;
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
            /** Score */
            score: number;
        };
        /**
         * ProposalKind
         * @description What a line is taken for: a payment that was handed over and has now cleared, or a new one for a booking.
         * @enum {string}
         */
        ProposalKind: "pending_payment" | "booking";
        /** ProposedBooking */
        ProposedBooking: {
            /** Id */
            id: number;
            /** Reference */
            reference: string;
            status: components["schemas"]["BookingStatus"];
        };
        /** ProposedCustomer */
        ProposedCustomer: {
            /** First Name */
            first_name: string;
            /** Last Name */
            last_name: string;
        };
        /** ProposedProject */
        ProposedProject: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * QuoteResponse
         * @description What a booking made now would cost, what holds it, and when the rest falls due.
         */
        QuoteResponse: {
            /** Lines */
            lines: components["schemas"]["LineResponse"][];
            /**
             * Total Amount
             * @example 4500000.00
             */
            total_amount: string;
            /** Unit Id */
            unit_id: number;
            /** Currency */
            currency: string;
            /**
             * Token Amount
             * @example 4500000.00
             */
            token_amount: string;
            payment_plan: components["schemas"]["PlanPreview"];
        };
        /**
         * QuotedMessage
         * @description The beginning of a message that is answered, on one line.
         */
        QuotedMessage: {
            /** Id */
            id: number;
            side: components["schemas"]["Side"];
            /** Content */
            content: string;
        };
        /**
         * ReadAll
         * @description Up to which notification everything has been read; left out, up to the newest.
         */
        ReadAll: {
            /** Up To Id */
            up_to_id?: number | null;
        };
        /**
         * ReadMark
         * @description Up to which message the caller's side has read; left out, up to the last.
         */
        ReadMark: {
            /** Up To Id */
            up_to_id?: number | null;
        };
        /**
         * Reason
         * @description What of a line points to a booking.
         * @enum {string}
         */
        Reason: "reference" | "cheque" | "amount" | "unit" | "name";
        /** Refresh */
        Refresh: {
            /** Refresh Token */
            refresh_token: string;
        };
        /**
         * RefundCreate
         * @description Money that is paid back; `amount`: all that is left of the payment unless another is named.
         *
         *     `refund_method`: how it was paid back. Without one it goes back as it came: what was paid online through the
         *     gateway, which takes some days.
         */
        RefundCreate: {
            /**
             * Amount
             * @example 4500000.00
             */
            amount?: string;
            /** Reason */
            reason: string;
            /** Refund Method */
            refund_method?: ("cash" | "cheque" | "bank_transfer" | "loan") | null;
            /** Reference */
            reference?: string | null;
        };
        /**
         * RefundResponse
         * @description Money that was paid back. `transfer_status`: whether it has reached the customer; one that failed has a reason,
         *     and is paid back in another way.
         */
        RefundResponse: {
            /** Id */
            id: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /** Reason */
            reason: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            refund_method: components["schemas"]["PaymentMethod"];
            transfer_status: components["schemas"]["TransferStatus"];
            /** Reference */
            reference: string | null;
            /** Failure Reason */
            failure_reason: string | null;
            /** Settled At */
            settled_at: string | null;
        };
        /**
         * RefundTransferUpdate
         * @description How a refund was paid back that the gateway could not send.
         */
        RefundTransferUpdate: {
            /**
             * Refund Method
             * @enum {string}
             */
            refund_method: "cash" | "cheque" | "bank_transfer" | "loan";
            /** Reference */
            reference?: string | null;
        };
        /**
         * RefundsResponse
         * @description What is to be paid back, the oldest first, a hundred of each at most; the totals are of all.
         */
        RefundsResponse: {
            /** Owed */
            owed: components["schemas"]["OwedRefund"][];
            /** Owed Total */
            owed_total: number;
            /** Transfers */
            transfers: components["schemas"]["OpenTransfer"][];
            /** Transfers Total */
            transfers_total: number;
        };
        /** ReholdPermission */
        ReholdPermission: {
            /** Reason */
            reason: string;
        };
        /**
         * ScheduleStage
         * @description One stage of a booking's schedule. `due_date`: the last day on which it is paid in time, null until known.
         *
         *     `interest_amount`: the interest that it has borne until today, which is no part of its amount.
         */
        ScheduleStage: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Percent */
            percent: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            falls_due: components["schemas"]["FallsDue"];
            /** Phase Id */
            phase_id: number | null;
            /** Fell Due On */
            fell_due_on: string | null;
            /** Due Date */
            due_date: string | null;
            status: components["schemas"]["StageStatus"];
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /**
             * Interest Amount
             * @example 4500000.00
             */
            interest_amount: string;
        };
        /**
         * Seal
         * @description Who vouches for a sealed file: the certificate's subject, its issuer, and its SHA-256.
         *
         *     `development`: the certificate is the platform's own, for trying things out, and nobody else vouches for it.
         *     `timestamped`: an independent time-stamp server has confirmed when it was sealed.
         */
        Seal: {
            /** Subject */
            subject: string;
            /** Issuer */
            issuer: string;
            /** Fingerprint */
            fingerprint: string;
            /** Development */
            development: boolean;
            /** Timestamped */
            timestamped: boolean;
        };
        /**
         * SenderResponse
         * @description Who wrote a message: the customer, or the builder, by name and id.
         *
         *     `user_id`, `user_email`: which of the builder's people it was; only they are told.
         */
        SenderResponse: {
            side: components["schemas"]["Side"];
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** User Id */
            user_id: number | null;
            /** User Email */
            user_email: string | null;
        };
        /** SessionList */
        SessionList: {
            /** Items */
            items: components["schemas"]["SessionResponse"][];
        };
        /**
         * SessionResponse
         * @description A place where one is signed in. `last_used_at`: when it was last renewed, which is every quarter of an hour while
         *     it is used.
         */
        SessionResponse: {
            /** Id */
            id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Last Used At
             * Format: date-time
             */
            last_used_at: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** User Agent */
            user_agent: string | null;
            /** Ip */
            ip: string | null;
            /** Current */
            current: boolean;
        };
        /**
         * Side
         * @description The two sides of a conversation: the customer, and all members of the builder together.
         * @enum {string}
         */
        Side: "customer" | "builder";
        /** SignatureResponse */
        SignatureResponse: {
            party: components["schemas"]["Party"];
            /** Name */
            name: string;
            /**
             * Signed At
             * Format: date-time
             */
            signed_at: string;
        };
        /** Slot */
        Slot: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Free */
            free: boolean;
        };
        /**
         * SlotList
         * @description The times of a day; `free`: somebody can still be received then.
         */
        SlotList: {
            /**
             * Date
             * Format: date
             */
            date: string;
            /** Timezone */
            timezone: string;
            /** Slots */
            slots: components["schemas"]["Slot"][];
        };
        /**
         * Specification
         * @description What is promised of one part of the homes: what it is, such as "Flooring", and how it is done.
         */
        Specification: {
            /** Title */
            title: string;
            /** Text */
            text: string;
        };
        /** StageIn */
        StageIn: {
            /** Name */
            name: string;
            /** Percent */
            percent: number;
            falls_due: components["schemas"]["FallsDue"];
            /** Due Date */
            due_date?: string | null;
            /**
             * Phase Id
             * @description The phase of the project with which it falls due.
             */
            phase_id?: number | null;
            /**
             * Grace Days
             * @default 0
             */
            grace_days?: number;
        };
        /**
         * StagePreview
         * @description A stage and its part of the total.
         */
        StagePreview: {
            /** Name */
            name: string;
            /** Percent */
            percent: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            falls_due: components["schemas"]["FallsDue"];
            /** Due Date */
            due_date: string | null;
            /** Phase Id */
            phase_id: number | null;
            /** Grace Days */
            grace_days: number;
        };
        /** StageResponse */
        StageResponse: {
            /** Name */
            name: string;
            /** Percent */
            percent: number;
            falls_due: components["schemas"]["FallsDue"];
            /** Due Date */
            due_date: string | null;
            /** Phase Id */
            phase_id: number | null;
            /** Grace Days */
            grace_days: number;
        };
        /**
         * StageStatus
         * @enum {string}
         */
        StageStatus: "upcoming" | "due" | "overdue" | "paid";
        /**
         * StatementLine
         * @description One line: a `debit` is owed by the customer, a `credit` is not any more; `balance`: what is then owed.
         *
         *     `reference`: the demand note that asked for a stage, or the number of the receipt. `stage_id` and `payment_id`: what
         *     the line is about, null where it is neither.
         */
        StatementLine: {
            /**
             * Date
             * Format: date
             */
            date: string;
            kind: components["schemas"]["domain__papers__LineKind"];
            /** Text */
            text: string;
            /** Reference */
            reference: string | null;
            /** Debit */
            debit: string | null;
            /** Credit */
            credit: string | null;
            /**
             * Balance
             * @example 4500000.00
             */
            balance: string;
            /** Stage Id */
            stage_id: number | null;
            /** Payment Id */
            payment_id: number | null;
            payment_method: components["schemas"]["PaymentMethod"] | null;
        };
        /**
         * StatementResponse
         * @description The account of a booking on the day `as_of`, by the calendar of its project.
         *
         *     `closing_balance` is what is to be paid now, below zero when more has been paid than has fallen due: the stages that
         *     fell due, less what was paid of the price, plus the interest that is owed. Of a booking that has ended it is what is
         *     owed to the customer, below zero. With `upcoming` it makes up what is outstanding, interest apart.
         */
        StatementResponse: {
            booking: components["schemas"]["PaperBooking"];
            builder: components["schemas"]["AgreedBuilder"];
            customer: components["schemas"]["AgreedCustomer"];
            unit: components["schemas"]["PaperUnit"];
            project: components["schemas"]["PaperProject"];
            /** Currency */
            currency: string;
            /** Co Applicants */
            co_applicants: components["schemas"]["CoApplicantResponse"][];
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Lines */
            lines: components["schemas"]["StatementLine"][];
            /**
             * Closing Balance
             * @example 4500000.00
             */
            closing_balance: string;
            /** Upcoming */
            upcoming: components["schemas"]["UpcomingStage"][];
            /** Pending */
            pending: components["schemas"]["WaitingPayment"][];
            /**
             * Total Amount
             * @example 4500000.00
             */
            total_amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
            /**
             * Pending Amount
             * @example 4500000.00
             */
            pending_amount: string;
            /**
             * Outstanding Amount
             * @example 4500000.00
             */
            outstanding_amount: string;
            /**
             * Interest Amount
             * @example 4500000.00
             */
            interest_amount: string;
            /**
             * Interest Paid
             * @example 4500000.00
             */
            interest_paid: string;
            /**
             * Interest Pending
             * @example 4500000.00
             */
            interest_pending: string;
            /**
             * Interest Waived
             * @example 4500000.00
             */
            interest_waived: string;
            /**
             * Interest Owed
             * @example 4500000.00
             */
            interest_owed: string;
            /** Forfeited Amount */
            forfeited_amount: string | null;
            /** Refund Owed */
            refund_owed: string | null;
        };
        /**
         * Stock
         * @description How many homes there are, and how many in each status; a hold that ran out leaves its home free.
         */
        Stock: {
            /** Total */
            total: number;
            /** Available */
            available: number;
            /** Reserved */
            reserved: number;
            /** Booked */
            booked: number;
            /** Sold */
            sold: number;
            /** Withheld */
            withheld: number;
        };
        /** TaxIn */
        TaxIn: {
            /** Name */
            name: string;
            /** Percent */
            percent: number;
        };
        /** TaxResponse */
        TaxResponse: {
            /** Name */
            name: string;
            /** Percent */
            percent: number;
        };
        /**
         * TodayNumbers
         * @description How things stand, by the builder's calendar.
         *
         *     `bookings`: all of them, by status; no status that does not occur. `taken_this_month`: bookings made this month that
         *     are still live and more than a hold. What is of bookings or of money is null for a role that may not read those.
         */
        TodayNumbers: {
            stock: components["schemas"]["Stock"];
            /** Bookings */
            bookings: {
                [key: string]: number;
            } | null;
            /** Taken This Month */
            taken_this_month: number | null;
            money: components["schemas"]["OwnMoneyNumbers"] | null;
        };
        /**
         * TodayResponse
         * @description What waits, the most urgent and then the longest waiting first; how things stand; the money of twelve months and
         *     of three to come.
         *
         *     `waiting` has a hundred at most, `waiting_total` and `waiting_counts` are of all; a kind that does not occur is not
         *     among those. `today` is the day in `timezone`, which is the builder's own. `months` is null for a role that may not
         *     read bookings; such a role has visits and messages only.
         */
        TodayResponse: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /**
             * Today
             * Format: date
             */
            today: string;
            /** Timezone */
            timezone: string;
            /** Waiting */
            waiting: components["schemas"]["WaitingItem"][];
            /** Waiting Total */
            waiting_total: number;
            /** Waiting Counts */
            waiting_counts: {
                [key: string]: number;
            };
            numbers: components["schemas"]["TodayNumbers"];
            /** Months */
            months: components["schemas"]["MonthMoney"][] | null;
        };
        /**
         * TokenResponse
         * @description Tokens of a sign-in; `expires_in`: seconds until the access token ends.
         */
        TokenResponse: {
            /** Access Token */
            access_token: string;
            /** Refresh Token */
            refresh_token: string;
            /**
             * Token Type
             * @constant
             */
            token_type: "bearer";
            /** Expires In */
            expires_in: number;
        };
        /**
         * TransferStatus
         * @description What has become of the money of a refund: on its way, at the customer's, or refused by whoever should move it.
         * @enum {string}
         */
        TransferStatus: "pending" | "completed" | "failed";
        /** UnitBrief */
        UnitBrief: {
            /** Id */
            id: number;
            /** Unit Number */
            unit_number: string;
            /** Tower */
            tower: string | null;
        };
        /**
         * UnitCard
         * @description A unit among the others of its project; `version` goes up with every change, also of who has it.
         */
        UnitCard: {
            /** Id */
            id: number;
            /** Project Id */
            project_id: number;
            /** Unit Number */
            unit_number: string;
            /** Tower */
            tower: string | null;
            /** Position */
            position: number | null;
            unit_type: components["schemas"]["UnitType"];
            /** Floor Number */
            floor_number: number;
            /** Area Sqft */
            area_sqft: number;
            /**
             * Price
             * @example 4500000.00
             */
            price: string;
            /** Currency */
            currency: string;
            facing: components["schemas"]["Facing"] | null;
            /** Balconies */
            balconies: number;
            /** Bathrooms */
            bathrooms: number;
            /** Parking Spaces */
            parking_spaces: number;
            /** Features */
            features: string[];
            status: components["schemas"]["UnitStatus"];
            /** Version */
            version: number;
        };
        /**
         * UnitChange
         * @description The change of one unit among several; `expected_version`: it is refused if the unit has another by now.
         */
        UnitChange: {
            /** Unit Number */
            unit_number?: string;
            unit_type?: components["schemas"]["UnitType"];
            /** Floor Number */
            floor_number?: number;
            /** Area Sqft */
            area_sqft?: number;
            /**
             * Price
             * @example 4500000.00
             */
            price?: string;
            /** Tower */
            tower?: string | null;
            /** Position */
            position?: number | null;
            /** Bathrooms */
            bathrooms?: number;
            /** Balconies */
            balconies?: number;
            /** Parking Spaces */
            parking_spaces?: number;
            facing?: components["schemas"]["Facing"] | null;
            /** Features */
            features?: string[];
            /**
             * Status
             * @enum {string}
             */
            status?: "available" | "withheld";
            /** Id */
            id: number;
            /** Expected Version */
            expected_version?: number;
        };
        /**
         * UnitCounts
         * @description How many units there are, by status and by type.
         */
        UnitCounts: {
            /** Total */
            total: number;
            /** By Status */
            by_status: {
                [key: string]: number;
            };
            /** By Type */
            by_type: {
                [key: string]: number;
            };
        };
        /** UnitCreate */
        UnitCreate: {
            /** Unit Number */
            unit_number: string;
            unit_type: components["schemas"]["UnitType"];
            /** Floor Number */
            floor_number: number;
            /** Area Sqft */
            area_sqft: number;
            /**
             * Price
             * @example 4500000.00
             */
            price: string;
            /** Tower */
            tower?: string | null;
            /** Position */
            position?: number | null;
            /**
             * Bathrooms
             * @default 0
             */
            bathrooms?: number;
            /**
             * Balconies
             * @default 0
             */
            balconies?: number;
            /**
             * Parking Spaces
             * @default 0
             */
            parking_spaces?: number;
            facing?: components["schemas"]["Facing"] | null;
            /** Features */
            features?: string[];
            /**
             * Status
             * @default available
             * @enum {string}
             */
            status?: "available" | "withheld";
            /** Project Id */
            project_id: number;
        };
        /** UnitList */
        UnitList: {
            /** Items */
            items: components["schemas"]["UnitCard"][];
            /** Total */
            total: number;
        };
        /** UnitResponse */
        UnitResponse: {
            /** Id */
            id: number;
            /** Project Id */
            project_id: number;
            /** Unit Number */
            unit_number: string;
            /** Tower */
            tower: string | null;
            /** Position */
            position: number | null;
            unit_type: components["schemas"]["UnitType"];
            /** Floor Number */
            floor_number: number;
            /** Area Sqft */
            area_sqft: number;
            /**
             * Price
             * @example 4500000.00
             */
            price: string;
            /** Currency */
            currency: string;
            facing: components["schemas"]["Facing"] | null;
            /** Balconies */
            balconies: number;
            /** Bathrooms */
            bathrooms: number;
            /** Parking Spaces */
            parking_spaces: number;
            /** Features */
            features: string[];
            status: components["schemas"]["UnitStatus"];
            /** Version */
            version: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * UnitStatus
         * @enum {string}
         */
        UnitStatus: "available" | "reserved" | "booked" | "sold" | "withheld";
        /**
         * UnitType
         * @enum {string}
         */
        UnitType: "studio" | "1BHK" | "2BHK" | "3BHK" | "4BHK+" | "penthouse" | "villa" | "plot" | "shop" | "office";
        /**
         * UnitUpdate
         * @description A change by the builder; `status` may only be set to available or withheld.
         */
        UnitUpdate: {
            /** Unit Number */
            unit_number?: string;
            unit_type?: components["schemas"]["UnitType"];
            /** Floor Number */
            floor_number?: number;
            /** Area Sqft */
            area_sqft?: number;
            /**
             * Price
             * @example 4500000.00
             */
            price?: string;
            /** Tower */
            tower?: string | null;
            /** Position */
            position?: number | null;
            /** Bathrooms */
            bathrooms?: number;
            /** Balconies */
            balconies?: number;
            /** Parking Spaces */
            parking_spaces?: number;
            facing?: components["schemas"]["Facing"] | null;
            /** Features */
            features?: string[];
            /**
             * Status
             * @enum {string}
             */
            status?: "available" | "withheld";
        };
        /**
         * UnitsCreate
         * @description Many units for one project: all of them, or none if one cannot be added.
         */
        UnitsCreate: {
            /** Project Id */
            project_id: number;
            /** Units */
            units: components["schemas"]["NewUnit"][];
        };
        /**
         * UnitsDelete
         * @description Units that are taken back, by their ids: all of them, or none if one cannot be.
         */
        UnitsDelete: {
            /** Units */
            units: number[];
        };
        /** UnitsDeleted */
        UnitsDeleted: {
            /** Deleted */
            deleted: number;
        };
        /**
         * UnitsUpdate
         * @description Changes of many units: all of them, or none if one cannot be made.
         */
        UnitsUpdate: {
            /** Units */
            units: components["schemas"]["UnitChange"][];
        };
        /**
         * UnreadCount
         * @description How many are unread: exactly up to 1,000, and 1,000 for more.
         */
        UnreadCount: {
            /** Unread Count */
            unread_count: number;
        };
        /**
         * UpcomingStage
         * @description A stage that has not fallen due; `due_date`: null until it is known. `paid_amount`: in advance.
         */
        UpcomingStage: {
            /** Stage Id */
            stage_id: number;
            /** Name */
            name: string;
            falls_due: components["schemas"]["FallsDue"];
            /** Due Date */
            due_date: string | null;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /**
             * Paid Amount
             * @example 4500000.00
             */
            paid_amount: string;
        };
        /**
         * UpdateChange
         * @description What changes about the news; once published, neither its type nor the date that it promised. `photos`: all that
         *     it is to have; others are taken down.
         */
        UpdateChange: {
            /** Title */
            title?: string;
            /** Content */
            content?: string;
            update_type?: components["schemas"]["UpdateType"];
            priority?: components["schemas"]["Priority"];
            /** Video Urls */
            video_urls?: string[];
            /** Estimated Delay Days */
            estimated_delay_days?: number | null;
            /** Expected Completion Date */
            expected_completion_date?: string | null;
            /** Tags */
            tags?: string[];
            /** Photos */
            photos?: components["schemas"]["PhotoIn"][];
            /** Is Published */
            is_published?: boolean;
        };
        /**
         * UpdateCreate
         * @description News of a project. `expected_completion_date`: of a delay, the date that is promised now; once published.
         */
        UpdateCreate: {
            /** Title */
            title: string;
            /** Content */
            content: string;
            update_type: components["schemas"]["UpdateType"];
            /** @default normal */
            priority?: components["schemas"]["Priority"];
            /** Video Urls */
            video_urls?: string[];
            /** Estimated Delay Days */
            estimated_delay_days?: number | null;
            /** Expected Completion Date */
            expected_completion_date?: string | null;
            /** Tags */
            tags?: string[];
            /** Photos */
            photos?: components["schemas"]["PhotoIn"][];
            /**
             * Is Published
             * @default false
             */
            is_published?: boolean;
        };
        /** UpdateFeed */
        UpdateFeed: {
            /** Next Cursor */
            next_cursor: string | null;
            /** Items */
            items: components["schemas"]["UpdateResponse"][];
        };
        /** UpdateResponse */
        UpdateResponse: {
            /** Id */
            id: number;
            /** Project Id */
            project_id: number;
            /** Title */
            title: string;
            /** Content */
            content: string;
            update_type: components["schemas"]["UpdateType"];
            priority: components["schemas"]["Priority"];
            /** Video Urls */
            video_urls: string[];
            /** Estimated Delay Days */
            estimated_delay_days: number | null;
            /** Expected Completion Date */
            expected_completion_date: string | null;
            /** Tags */
            tags: string[];
            /** Photos */
            photos: components["schemas"]["PictureResponse"][];
            /** Is Published */
            is_published: boolean;
            /** Published At */
            published_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * UpdateType
         * @enum {string}
         */
        UpdateType: "milestone" | "delay" | "general" | "safety" | "quality";
        /**
         * UploadResponse
         * @description A picture that hangs nowhere yet; its files are its builder's people's only. Like those of any picture they go
         *     from the smallest to the largest, and `placeholder` is a tiny image as a data URI.
         */
        UploadResponse: {
            /** Id */
            id: number;
            /** Width */
            width: number;
            /** Height */
            height: number;
            /** Placeholder */
            placeholder: string;
            /** Sources */
            sources: components["schemas"]["PictureSource"][];
        };
        /**
         * Urgency
         * @description How soon something is to be done; the most pressing comes first.
         * @enum {string}
         */
        Urgency: "now" | "today" | "soon";
        /**
         * UserCreate
         * @description A registration: a customer, or a builder whose owner the new user becomes.
         */
        UserCreate: {
            /**
             * Email
             * Format: email
             */
            email: string;
            /** Password */
            password: string;
            /**
             * User Type
             * @enum {string}
             */
            user_type: "customer" | "builder";
            customer?: components["schemas"]["CustomerCreate"] | null;
            builder?: components["schemas"]["BuilderCreate"] | null;
        };
        /** UserResponse */
        UserResponse: {
            /** Id */
            id: number;
            /** Email */
            email: string;
            user_type: components["schemas"]["UserType"];
            /** Is Active */
            is_active: boolean;
            /** Is Verified */
            is_verified: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Last Login */
            last_login: string | null;
            customer: components["schemas"]["CustomerResponse"] | null;
            builder: components["schemas"]["OwnBuilderResponse"] | null;
        };
        /**
         * UserType
         * @enum {string}
         */
        UserType: "builder" | "customer" | "admin";
        /**
         * UserUpdate
         * @description What a user may change about themself and, as its owner, about their builder.
         */
        UserUpdate: {
            customer?: components["schemas"]["CustomerUpdate"];
            builder?: components["schemas"]["BuilderUpdate"];
        };
        /**
         * VariableResponse
         * @description What stands for something else in a text; `needs`: the condition that it can only be named under.
         */
        VariableResponse: {
            /** Name */
            name: string;
            /** Meaning */
            meaning: string;
            /** Example */
            example: string;
            needs: components["schemas"]["ConditionName"] | null;
        };
        /**
         * Verdict
         * @description What can be said of a file: an agreement as it was sealed, one that was changed since, or nothing of ours.
         * @enum {string}
         */
        Verdict: "genuine" | "changed" | "unknown";
        /**
         * VerificationResponse
         * @description Whether a file is an agreement of the platform's, as it was sealed, and nothing else about it.
         *
         *     `changed`: it was one, and is no longer as it was. `unknown`: it is not one of ours. `reference` and `sealed_at` are
         *     of a genuine one. `matches`: the sealed file itself, or the document that it begins with, which both parties signed.
         */
        VerificationResponse: {
            verdict: components["schemas"]["Verdict"];
            /** Sha256 */
            sha256: string;
            matches: components["schemas"]["Match"] | null;
            /** Reference */
            reference: string | null;
            /** Sealed At */
            sealed_at: string | null;
            seal: components["schemas"]["Seal"] | null;
        };
        /**
         * Waiting
         * @description A kind of thing that waits until somebody does something about it.
         * @enum {string}
         */
        Waiting: "hold_ending" | "to_confirm" | "agreement_to_draw_up" | "agreement_to_sign" | "overdue" | "cheque_pending" | "visit" | "message";
        /** WaitingCustomer */
        WaitingCustomer: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * WaitingItem
         * @description Something that waits for the builder's people, with what tells which one it is.
         *
         *     `at`: when the hold runs out or the visit begins. `since`: when the rest began to wait. `may_act`: whether the
         *     caller's role may do something about it. `amount`: of a hold what is missing of its token amount, of a booking to
         *     confirm its total, of an overdue one what is open of the overdue stages, of a payment that is pending itself.
         *     `count`: of an overdue booking its overdue stages, of a conversation its unread messages. `due_date`: of the oldest
         *     overdue stage.
         */
        WaitingItem: {
            kind: components["schemas"]["Waiting"];
            urgency: components["schemas"]["Urgency"];
            /** At */
            at: string | null;
            /** Since */
            since: string | null;
            /** May Act */
            may_act: boolean;
            /** Booking Id */
            booking_id: number | null;
            /** Payment Id */
            payment_id: number | null;
            /** Appointment Id */
            appointment_id: number | null;
            /** Conversation Id */
            conversation_id: number | null;
            /** Reference */
            reference: string | null;
            /** Unit Number */
            unit_number: string | null;
            project: components["schemas"]["WaitingProject"];
            customer: components["schemas"]["WaitingCustomer"];
            /** Amount */
            amount: string | null;
            /** Currency */
            currency: string | null;
            /** Count */
            count: number | null;
            /** Due Date */
            due_date: string | null;
            payment_method: components["schemas"]["PaymentMethod"] | null;
            appointment_type: components["schemas"]["AppointmentType"] | null;
            appointment_status: components["schemas"]["AppointmentStatus"] | null;
        };
        /**
         * WaitingPayment
         * @description Money that has been handed over and is not the builder's yet, such as a cheque: it is in no balance.
         */
        WaitingPayment: {
            /** Payment Id */
            payment_id: number;
            /**
             * Date
             * Format: date
             */
            date: string;
            payment_type: components["schemas"]["PaymentType"];
            payment_method: components["schemas"]["PaymentMethod"];
            /** Reference */
            reference: string | null;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
        };
        /** WaitingProject */
        WaitingProject: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Timezone */
            timezone: string;
        };
        /** WaiverResponse */
        WaiverResponse: {
            /** Id */
            id: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /** Reason */
            reason: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /**
         * WalkIn
         * @description Somebody at the sales office's desk who has no account yet.
         */
        WalkIn: {
            /** First Name */
            first_name: string;
            /** Last Name */
            last_name: string;
            /**
             * Email
             * Format: email
             */
            email: string;
            /** Phone */
            phone: string;
        };
        /**
         * WebhookResponse
         * @description That a message of the gateway has been kept, now or before.
         */
        WebhookResponse: {
            /** Received */
            received: boolean;
        };
        /** Welcome */
        Welcome: {
            /** Name */
            name: string;
            /** Version */
            version: string;
            /** Docs */
            docs: string;
        };
        /**
         * WithdrawalCreate
         * @description Money that was taken out of the account for the works.
         */
        WithdrawalCreate: {
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /**
             * Withdrawn On
             * Format: date
             */
            withdrawn_on: string;
            /** Reference */
            reference?: string | null;
            /** Notes */
            notes?: string | null;
        };
        /** WithdrawalResponse */
        WithdrawalResponse: {
            /** Id */
            id: number;
            /**
             * Amount
             * @example 4500000.00
             */
            amount: string;
            /**
             * Withdrawn On
             * Format: date
             */
            withdrawn_on: string;
            /** Reference */
            reference: string | null;
            /** Notes */
            notes: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * LineKind
         * @enum {string}
         */
        domain__cost_sheet__LineKind: "base" | "charge" | "extra" | "discount" | "tax";
        /**
         * LineKind
         * @description What a line of a statement of account is: money that was asked for, came in, went out or was let off.
         *
         *     Of a booking that has ended nothing is asked any more but what is kept of what was paid.
         * @enum {string}
         */
        domain__papers__LineKind: "stage" | "interest" | "payment" | "refund" | "waiver" | "forfeit";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_projects_api_projects_get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                /** @description Words of the name, place or RERA number. */
                q?: string | null;
                city?: string | null;
                state?: string | null;
                project_type?: components["schemas"]["ProjectType"] | null;
                status?: components["schemas"]["ProjectStatus"] | null;
                unit_type?: components["schemas"]["UnitType"] | null;
                /** @description With a home at this price or more. */
                min_price?: string | null;
                /** @description With a home at this price or less. */
                max_price?: string | null;
                /** @description Priced in it; without, prices compare as figures. */
                currency?: ("AED" | "AUD" | "CAD" | "CHF" | "EUR" | "GBP" | "HKD" | "IDR" | "INR" | "JPY" | "KES" | "LKR" | "MYR" | "NPR" | "NZD" | "PHP" | "PKR" | "QAR" | "SAR" | "SGD" | "THB" | "USD" | "ZAR") | null;
                builder_id?: number | null;
                featured?: boolean | null;
                /** @description With (or without) a home that is free. */
                available?: boolean | null;
                /** @description For builders: only their own, drafts included. */
                mine?: boolean | null;
                sort?: "featured" | "newest" | "price" | "-price" | "completion" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_project_api_projects_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_cities_api_projects_cities_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_project_api_projects__project_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug. */
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    delete_project_api_projects__project_id__delete: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    update_project_api_projects__project_id__patch: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    set_pictures_api_projects__project_id__pictures_put: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GalleryIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GalleryResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_project_units_api_projects__project_id__units_get: {
        parameters: {
            query?: {
                tower?: string | null;
                unit_type?: components["schemas"]["UnitType"] | null;
                status?: components["schemas"]["UnitStatus"] | null;
                floor_number?: number | null;
                facing?: components["schemas"]["Facing"] | null;
                min_price?: string | null;
                max_price?: string | null;
                min_area?: number | null;
                max_area?: number | null;
            };
            header?: never;
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    upload_picture_api_files_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A JPEG, PNG or WebP.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_file_api_files__file_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": string;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": string;
                };
            };
            /** @description The caller has it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Requested Range Not Satisfiable */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_booking_api_bookings_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_customer_bookings_api_bookings_customer__customer_id__get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                status?: components["schemas"]["BookingStatus"] | null;
            };
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_booking_api_bookings__booking_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    update_booking_api_bookings__booking_id__patch: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    update_booking_status_api_bookings__booking_id__status_patch: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingStatusUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_booking_payments_api_bookings__booking_id__payments_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPaymentsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    pay_out_api_bookings__booking_id__payout_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPaymentsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    waive_interest_api_bookings__booking_id__interest_waivers_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterestWaiverCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPaymentsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    preview_cancellation_api_bookings__booking_id__cancellation_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    extend_hold_api_bookings__booking_id__extend_hold_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldExtension"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    allow_rehold_api_bookings__booking_id__allow_rehold_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReholdPermission"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_payment_gateway_api_payments_gateway_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    receive_webhook_api_payments_webhook_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description As the gateway sends it, with its signature in a header of its own. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    finish_development_payment_api_payments_development__intent_id__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                intent_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevelopmentOutcome"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentIntentResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_checkout_api_payments_checkout_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_checkout_api_payments_checkouts__checkout_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                checkout_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    cancel_checkout_api_payments_checkouts__checkout_id__delete: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                checkout_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_payment_api_payments_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_payment_api_payments__payment_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    update_payment_status_api_payments__payment_id__status_patch: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                payment_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentStatusUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    settle_refund_api_payments__payment_id__refunds__refund_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment_id: number;
                refund_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundTransferUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    refund_payment_api_payments__payment_id__refund_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                payment_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_messages_api_messages_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number | null;
                project_id?: number | null;
                conversation_id?: number | null;
                booking_id?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageFeed"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    send_message_api_messages_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_conversations_api_messages_conversations_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number | null;
                project_id?: number | null;
                /** @description Only those with something unread, or only the others. */
                unread?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationFeed"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_conversation_api_messages_conversation__customer_id___project_id__get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number | null;
            };
            header?: never;
            path: {
                customer_id: number;
                project_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationThread"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    mark_read_api_messages_conversation__conversation_id__read_patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReadMark"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_notifications_api_notifications_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number | null;
                unread_only?: boolean;
                notification_type?: components["schemas"]["NotificationType"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationFeed"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    mark_read_api_notifications__notification_id__read_patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notification_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    mark_all_read_api_notifications_read_all_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReadAll"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_unit_api_units_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_units_api_units_bulk_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitsCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    update_units_api_units_bulk_patch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitsUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    delete_units_api_units_bulk_delete_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitsDelete"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsDeleted"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_unit_api_units__unit_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    update_unit_api_units__unit_id__patch: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                unit_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_price_history_api_units__unit_id__price_history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceHistoryResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_appointments_api_appointments_get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                status?: components["schemas"]["AppointmentStatus"] | null;
                appointment_type?: components["schemas"]["AppointmentType"] | null;
                project_id?: number | null;
                /** @description From this day on. */
                from?: string | null;
                /** @description Up to and including this day. */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_appointment_api_appointments_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_slots_api_appointments_slots_get: {
        parameters: {
            query: {
                project_id: number;
                date: string;
                duration_minutes?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_customer_appointments_api_appointments_customer__customer_id__get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                status?: components["schemas"]["AppointmentStatus"] | null;
                appointment_type?: components["schemas"]["AppointmentType"] | null;
                project_id?: number | null;
                /** @description From this day on. */
                from?: string | null;
                /** @description Up to and including this day. */
                to?: string | null;
            };
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_project_appointments_api_appointments_project__project_id__get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                status?: components["schemas"]["AppointmentStatus"] | null;
                appointment_type?: components["schemas"]["AppointmentType"] | null;
                project_id?: number | null;
                /** @description From this day on. */
                from?: string | null;
                /** @description Up to and including this day. */
                to?: string | null;
            };
            header?: never;
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_appointment_api_appointments__appointment_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    cancel_appointment_api_appointments__appointment_id__delete: {
        parameters: {
            query?: {
                reason?: string | null;
            };
            header?: {
                "if-match"?: string | null;
            };
            path: {
                appointment_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    update_appointment_status_api_appointments__appointment_id__status_patch: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                appointment_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentStatusUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    reschedule_api_appointments__appointment_id__reschedule_patch: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                appointment_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentReschedule"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    generate_agreement_api_bookings__booking_id__generate_agreement_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    preview_agreement_api_bookings__booking_id__agreement_preview_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    sign_agreement_api_bookings__booking_id__agreement_sign_post: {
        parameters: {
            query?: never;
            header?: {
                "user-agent"?: string | null;
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementSign"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_agreement_api_bookings__booking_id__agreement_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    download_agreement_api_bookings__booking_id__download_agreement_get: {
        parameters: {
            query?: {
                /** @description Left out: the current version. */
                version?: number | null;
            };
            header?: never;
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    download_receipt_api_bookings__booking_id__receipts__payment_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: number;
                /** @description The id of the payment. */
                payment_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_demand_notes_api_bookings__booking_id__demand_notes_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandNoteList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    download_demand_note_api_bookings__booking_id__demand_notes__sequence__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: number;
                /** @description The number of the note within its booking. */
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_statement_api_bookings__booking_id__statement_get: {
        parameters: {
            query?: {
                /** @description As data, as a letter, or as a table. */
                format?: "json" | "pdf" | "xlsx";
            };
            header?: never;
            path: {
                booking_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementResponse"];
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_progress_api_projects__project_id__progress_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug. */
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_phase_api_projects__project_id__progress_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhaseCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhaseResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_phase_api_projects__project_id__progress__phase_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: number;
                phase_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhaseResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    update_phase_api_projects__project_id__progress__phase_id__patch: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                project_id: number;
                phase_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhaseUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhaseResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_phase_history_api_projects__project_id__progress__phase_id__history_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number | null;
            };
            header?: never;
            path: {
                project_id: number;
                phase_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhaseHistory"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_updates_api_projects__project_id__updates_get: {
        parameters: {
            query?: {
                limit?: number;
                update_type?: components["schemas"]["UpdateType"] | null;
                cursor?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug. */
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateFeed"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_update_api_projects__project_id__updates_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_update_api_projects__project_id__updates__update_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: number;
                update_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    delete_update_api_projects__project_id__updates__update_id__delete: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                project_id: number;
                update_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    update_update_api_projects__project_id__updates__update_id__patch: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                project_id: number;
                update_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_charges_api_projects__project_id__charges_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargesResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    set_charges_api_projects__project_id__charges_put: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargesIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargesResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_extras_api_projects__project_id__extras_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtrasResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    set_extras_api_projects__project_id__extras_put: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtrasIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtrasResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_payment_plans_api_projects__project_id__payment_plans_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlansResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    set_payment_plans_api_projects__project_id__payment_plans_put: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentPlansIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlansResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_cost_sheet_api_units__unit_id__cost_sheet_get: {
        parameters: {
            query?: {
                payment_plan_id?: number | null;
                /** @description An extra's id, or id:quantity; may be given several times. */
                extra?: string[];
            };
            header?: never;
            path: {
                unit_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_today_api_builder_today_get: {
        parameters: {
            query?: {
                project_id?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_builder_bookings_api_builder_bookings_get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                status?: components["schemas"]["BookingStatus"] | null;
                project_id?: number | null;
                payment_status?: ("unpaid" | "partly_paid" | "paid") | null;
                /** @description Part of a reference, unit, name or e-mail. */
                q?: string | null;
                sort?: "newest" | "oldest" | "amount" | "-amount" | "outstanding" | "hold";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuilderBookingPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    export_builder_bookings_api_builder_bookings_export_get: {
        parameters: {
            query?: {
                status?: components["schemas"]["BookingStatus"] | null;
                project_id?: number | null;
                payment_status?: ("unpaid" | "partly_paid" | "paid") | null;
                q?: string | null;
                sort?: "newest" | "oldest" | "amount" | "-amount" | "outstanding" | "hold";
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_builder_payments_api_builder_payments_get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                status?: components["schemas"]["PaymentStatus"] | null;
                payment_method?: components["schemas"]["PaymentMethod"] | null;
                payment_type?: components["schemas"]["PaymentType"] | null;
                project_id?: number | null;
                /** @description Part of a booking's reference, unit, name, e-mail or phone, of a receipt's number, or of the payment's own reference. */
                q?: string | null;
                /** @description From this day on. */
                from?: string | null;
                /** @description Up to and including this day. */
                to?: string | null;
                sort?: "newest" | "oldest" | "amount" | "-amount";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuilderPaymentPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_dues_api_builder_dues_get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                status?: ("due" | "overdue" | "upcoming") | null;
                project_id?: number | null;
                /** @description Part of a reference, unit, name, e-mail or phone. */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuePage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_collections_api_builder_collections_get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                project_id?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_refunds_api_builder_refunds_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    find_bookings_api_builder_find_get: {
        parameters: {
            query: {
                /** @description Part of a unit, a name, a reference, an e-mail or a phone number. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundBookings"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_known_customers_api_builder_customers_get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                /** @description Part of a name, an e-mail or a phone number. */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownCustomerPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    import_bank_statement_api_builder_bank_lines_import_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A statement, saved as CSV; 2 MiB at most.
                     */
                    file: string;
                    /**
                     * @description Default: the builder's.
                     * @enum {string}
                     */
                    currency?: "AED" | "AUD" | "CAD" | "CHF" | "EUR" | "GBP" | "HKD" | "IDR" | "INR" | "JPY" | "KES" | "LKR" | "MYR" | "NPR" | "NZD" | "PHP" | "PKR" | "QAR" | "SAR" | "SGD" | "THB" | "USD" | "ZAR";
                };
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStatementResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_bank_lines_api_builder_bank_lines_get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                status?: components["schemas"]["BankLineStatus"] | null;
                /** @description Part of the narration, of the reference or of the amount. */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLinePage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    record_bank_line_api_builder_bank_lines__line_id__record_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                line_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankLineRecord"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    dismiss_bank_line_api_builder_bank_lines__line_id__dismiss_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                line_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankLineDismissal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    reopen_bank_line_api_builder_bank_lines__line_id__reopen_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                line_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_project_accounts_api_builder_project_accounts_get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                project_id?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectAccountPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_progress_certificate_api_projects__project_id__account_certificates_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectAccountResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    create_account_withdrawal_api_projects__project_id__account_withdrawals_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and request get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectAccountResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_agreement_forms_api_builder_agreement_forms_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementFormList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_agreement_form_api_builder_agreement_forms__form__get: {
        parameters: {
            query?: {
                /** @description The current one, if none is named; 0: the platform's own form. */
                version?: number | null;
            };
            header?: never;
            path: {
                form: components["schemas"]["AgreementFormName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementFormResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    save_agreement_form_api_builder_agreement_forms__form__put: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                form: components["schemas"]["AgreementFormName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementFormUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementFormResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    drop_agreement_form_api_builder_agreement_forms__form__delete: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                form: components["schemas"]["AgreementFormName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementFormResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    preview_agreement_form_api_builder_agreement_forms__form__preview_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: components["schemas"]["AgreementFormName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementFormUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    verify_digest_api_agreements_verify_get: {
        parameters: {
            query: {
                /** @description Of the whole file. */
                sha256: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    verify_file_api_agreements_verify_post: {
        parameters: {
            query?: never;
            header?: {
                "user-agent"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The PDF.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_builders_api_builders_get: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                /** @description Words of the name. */
                q?: string | null;
                verified?: boolean | null;
                sort?: "projects" | "name" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuilderPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_builder_api_builders__builder_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                builder_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuilderResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    register_api_auth_register_post: {
        parameters: {
            query?: never;
            header?: {
                "user-agent"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    login_api_auth_login_post: {
        parameters: {
            query?: never;
            header?: {
                "user-agent"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    token_api_auth_token_post: {
        parameters: {
            query?: never;
            header?: {
                "user-agent"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Body_token_api_auth_token_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    refresh_api_auth_refresh_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    logout_api_auth_logout_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    logout_all_api_auth_logout_all_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_sessions_api_auth_sessions_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    end_session_api_auth_sessions__session_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    get_me_api_auth_me_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    update_me_api_auth_me_patch: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    change_password_api_auth_change_password_post: {
        parameters: {
            query?: never;
            header?: {
                "user-agent"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    root__get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Welcome"];
                };
            };
        };
    };
    health_health_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    ready_health_ready_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
}
