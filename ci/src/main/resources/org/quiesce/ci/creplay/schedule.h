/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who may move. One thread at a time has the turn; it keeps it until it comes to the next place that
 * the schedule knows, a "point", and the schedule's next step is somebody else's. When the schedule
 * is over, the first thread in the list that can move does, so kworkers, which come last, wait for
 * all others.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

/* A step of the counterexample; steps.h has them all. */
struct qz_step {
	int thread;
	const char *op; /* as given to qz_point() */
	int outcome; /* of a choice */
	bool soft; /* need not have a place in C */
};

struct qz_thread {
	const char *name;
	bool daemon; /* may wait for ever */
	void (*body)(void);
};

/* The calling thread's index; -1 outside of the schedule: before it begins. */
int qz_me(void);

/* Where the driver is, for messages. */
void qz_at(const char *file, int line);

/* A step: waits for its turn. Gives the outcome of a choice. */
int qz_point(const char *op);

/* As qz_point(), but the schedule need not have it. */
int qz_maybe(const char *op);

/* A step that cannot be taken until guard(arg) holds. */
int qz_when(const char *op, bool (*guard)(void *), void *arg);
int qz_maybe_when(const char *op, bool (*guard)(void *), void *arg);

/* Runs threads until all is quiet. Does not return if they get stuck or leave the schedule. */
void qz_run(const struct qz_thread *threads, int count);

/* Tells how the run ended, as lines that begin with "quiesce:". */
void qz_tell(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Ends the run. */
void qz_end(int status) __attribute__((noreturn));
