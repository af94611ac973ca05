// SPDX-License-Identifier: Apache-2.0
/* See schedule.h. */
#define _GNU_SOURCE
#include "schedule.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "steps.h"

#define MAX_THREADS 16

struct place {
	bool done;
	const char *op; /* what it is about to do */
	bool (*guard)(void *);
	void *arg;
	const char *file;
	int line;
};

static const struct qz_thread *threads;
static struct place places[MAX_THREADS];
static int count;
static int next; /* step of the schedule */
static int turn = -1;
static bool over;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static __thread int me = -1;

int qz_me(void)
{
	return me;
}

void qz_at(const char *file, int line)
{
	if (me >= 0) {
		places[me].file = file;
		places[me].line = line;
	}
}

void qz_tell(const char *format, ...)
{
	char text[400] = "quiesce: ";
	va_list args;
	int used = strlen(text);
	int more;

	va_start(args, format);
	more = vsnprintf(text + used, sizeof(text) - used - 1, format, args);
	va_end(args);
	used += more < (int)sizeof(text) - used - 1 ? more : (int)sizeof(text) - used - 2;
	text[used++] = '\n';
	if (write(STDOUT_FILENO, text, used) < 0)
		_exit(5);
}

void qz_end(int status)
{
	_exit(status);
}

static void leave(int thread, const char *why)
{
	const struct place *at = &places[thread];

	qz_tell("left %d %s %s at %s %s:%d", next + 1, threads[thread].name, why,
		at->op ? at->op : "its beginning", at->file ? at->file : "?", at->line);
	qz_end(4);
}

static bool can_move(int thread)
{
	const struct place *at = &places[thread];

	return !at->done && (!at->guard || at->guard(at->arg));
}

static void stuck(void)
{
	for (int i = 0; i < count; i++)
		if (!places[i].done && !threads[i].daemon)
			qz_tell("stuck %s %s %s:%d", threads[i].name, places[i].op,
				places[i].file ? places[i].file : "?", places[i].line);
	qz_end(4);
}

/* Who moves after the schedule; -1 when all is quiet. */
static int free_choice(void)
{
	bool left = false;

	for (int i = 0; i < count; i++) {
		if (can_move(i))
			return i;
		left |= !places[i].done && !threads[i].daemon;
	}
	if (left)
		stuck();
	return -1;
}

static void skip(void)
{
	next++;
	qz_tell("step %d", next);
}

/* Whose turn it is; skips soft steps of threads that have ended. */
static int whose(void)
{
	while (next < qz_step_count && places[qz_steps[next].thread].done) {
		if (!qz_steps[next].soft)
			leave(qz_steps[next].thread, "has ended");
		skip();
	}
	return next < qz_step_count ? qz_steps[next].thread : free_choice();
}

static void await_turn(void)
{
	pthread_cond_broadcast(&changed);
	while (turn != me)
		pthread_cond_wait(&changed, &mutex);
}

/* Gives the turn away; the caller holds the mutex. */
static void hand_over(int thread)
{
	turn = thread;
	over |= thread < 0;
	await_turn();
}

static int take(const char *op, bool optional, bool (*guard)(void *), void *arg)
{
	int outcome = 0;

	if (me < 0)
		return 0;
	pthread_mutex_lock(&mutex);
	places[me].op = op;
	places[me].guard = guard;
	places[me].arg = arg;
	for (;;) {
		int who = whose();

		if (who != me) {
			hand_over(who);
			continue;
		}
		if (next >= qz_step_count)
			break;
		if (!strcmp(qz_steps[next].op, op)) {
			if (!can_move(me))
				leave(me, "cannot go on");
			outcome = qz_steps[next].outcome;
			skip();
			break;
		}
		if (qz_steps[next].soft) {
			skip();
			continue;
		}
		if (!optional || !can_move(me))
			leave(me, "is elsewhere");
		break;
	}
	places[me].guard = NULL;
	pthread_mutex_unlock(&mutex);
	return outcome;
}

int qz_point(const char *op)
{
	return take(op, false, NULL, NULL);
}

int qz_maybe(const char *op)
{
	return take(op, true, NULL, NULL);
}

int qz_when(const char *op, bool (*guard)(void *), void *arg)
{
	return take(op, false, guard, arg);
}

int qz_maybe_when(const char *op, bool (*guard)(void *), void *arg)
{
	return take(op, true, guard, arg);
}

static void *run(void *arg)
{
	me = (int)(size_t)arg;
	pthread_mutex_lock(&mutex);
	while (turn != me)
		pthread_cond_wait(&changed, &mutex);
	pthread_mutex_unlock(&mutex);
	threads[me].body();
	pthread_mutex_lock(&mutex);
	places[me].done = true;
	turn = whose();
	over |= turn < 0;
	pthread_cond_broadcast(&changed);
	pthread_mutex_unlock(&mutex);
	return NULL;
}

void qz_run(const struct qz_thread *list, int number)
{
	pthread_t ignored;

	threads = list;
	count = number;
	for (int i = 0; i < count; i++)
		if (pthread_create(&ignored, NULL, run, (void *)(size_t)i))
			qz_end(5);
	pthread_mutex_lock(&mutex);
	turn = whose();
	over |= turn < 0;
	pthread_cond_broadcast(&changed);
	while (!over)
		pthread_cond_wait(&changed, &mutex);
	pthread_mutex_unlock(&mutex);
}
