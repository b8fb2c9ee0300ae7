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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Units
         * @description Change many units at once: all of them, or none if one cannot be changed.
         */
        patch: operations["update_units_api_units_bulk_patch"];
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
         * @description The agreement as a PDF: the current version, or the one that is asked for.
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
        /**
         * AgreementResponse
         * @description The current version, and all that there have been, the newest first.
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
            /** Versions */
            versions: components["schemas"]["AgreementVersion"][];
        };
        /**
         * AgreementStatus
         * @description Superseded: a later version has taken its place. Sealed: signed by both, and final.
         * @enum {string}
         */
        AgreementStatus: "draft" | "partly_signed" | "sealed" | "superseded";
        /**
         * AgreementVersion
         * @description One version: its file, named by its SHA-256, and who has signed it.
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
            /** Forfeited Amount */
            forfeited_amount: string | null;
            /** Refund Owed */
            refund_owed: string | null;
        };
        /**
         * BookingResponse
         * @description A booking with all that belongs to it.
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
         * LineKind
         * @enum {string}
         */
        LineKind: "base" | "charge" | "extra" | "discount" | "tax";
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
            kind: components["schemas"]["LineKind"];
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
         * OwnBuilderResponse
         * @description A builder as its own people see it, with the caller's role.
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
        };
        /**
         * Party
         * @description Who makes a move.
         * @enum {string}
         */
        Party: "customer" | "builder" | "payments" | "signatures" | "clock";
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
         *     `payment_status`: `pending` for what is not ours yet, such as a cheque. `paid_at`: when it was received (now).
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
         * PaymentType
         * @description What a payment is for, in the words of whoever records it; all of them count towards what is owed.
         * @enum {string}
         */
        PaymentType: "token" | "installment" | "final" | "maintenance" | "penalty";
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
         * @description What changes about a phase. `reason`: needed when the percentage goes down; kept in its history.
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
            /** Reason */
            reason?: string | null;
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
         */
        PictureResponse: {
            /** Id */
            id: number;
            kind: components["schemas"]["PictureKind"];
            /** Alt */
            alt: string;
            /** Caption */
            caption: string | null;
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
            forfeit_percent?: components["schemas"]["ForfeitPercent"];
            /** Visit Capacity */
            visit_capacity?: number;
            opening_hours?: components["schemas"]["OpeningHours"];
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
        /** Refresh */
        Refresh: {
            /** Refresh Token */
            refresh_token: string;
        };
        /**
         * RefundCreate
         * @description Money that is paid back; `amount`: all that is left of the payment unless another is named.
         */
        RefundCreate: {
            /**
             * Amount
             * @example 4500000.00
             */
            amount?: string;
            /** Reason */
            reason: string;
        };
        /** RefundResponse */
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
        };
        /** ReholdPermission */
        ReholdPermission: {
            /** Reason */
            reason: string;
        };
        /**
         * ScheduleStage
         * @description One stage of a booking's schedule. `due_date`: the last day on which it is paid in time, null until known.
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
        };
        /**
         * SenderResponse
         * @description Who wrote a message: the customer, or the builder, by name and id.
         *
         *     `user_id`: which of the builder's people it was; only they are told.
         */
        SenderResponse: {
            side: components["schemas"]["Side"];
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** User Id */
            user_id: number | null;
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
         * UnitCard
         * @description A unit among the others of its project.
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
        };
        /**
         * UnitChange
         * @description The change of one unit among several.
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
            /** Project Id */
            project_id: number;
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
         * UpdateChange
         * @description What changes about the news; once published, neither its type nor the date that it promised.
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
        /** Welcome */
        Welcome: {
            /** Name */
            name: string;
            /** Version */
            version: string;
            /** Docs */
            docs: string;
        };
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
