// SPDX-License-Identifier: Apache-2.0
/* See kernel.h. Only the thread that has the turn is here, so nothing needs a lock. */
#include "kernel.h"

#include <string.h>

void qz_use(const char *format, ...)
{
	(void)format;
}

void qz_panic(const char *file, int line)
{
	qz_tell("panic %s:%d", file, line);
	qz_end(4);
}

static void misused(const char *op)
{
	qz_tell("misuse %s by a thread that does not hold it", op);
	qz_end(4);
}

/* --- rw_semaphore: kernel/locking/rwsem.c */

static bool is_read(const struct rw_semaphore *sem)
{
	for (int i = 0; i < QZ_THREADS; i++)
		if (sem->readers[i])
			return true;
	return false;
}

static void own(struct rw_semaphore *sem, bool write)
{
	if (write)
		sem->writer = qz_me() + 1;
	else
		sem->readers[qz_me()]++;
}

static int queued(const struct rw_semaphore *sem)
{
	for (int i = 0; i < sem->waiting; i++)
		if (sem->list[i].thread == qz_me())
			return i;
	return -1;
}

static bool is_woken(const struct rw_semaphore *sem, int thread)
{
	for (int i = 0; i < sem->waiting; i++)
		if (sem->list[i].thread == thread)
			return false;
	return !sem->writer && sem->readers[thread];
}

struct wait {
	struct rw_semaphore *sem;
	int thread;
	bool write;
};

static bool is_grantable(void *arg)
{
	struct wait *wait = arg;

	return (!wait->sem->writer && !is_read(wait->sem)) ||
	       (!wait->write && is_woken(wait->sem, wait->thread));
}

/* Every queued reader becomes an owner at once. */
static void wake_readers(struct rw_semaphore *sem)
{
	int writers = 0;

	for (int i = 0; i < sem->waiting; i++) {
		if (sem->list[i].write)
			sem->list[writers++] = sem->list[i];
		else
			sem->readers[sem->list[i].thread]++;
	}
	sem->waiting = writers;
}

void qz_down(struct rw_semaphore *sem, bool write)
{
	struct wait wait = { sem, qz_me(), write };

	if (qz_me() < 0)
		return;
	qz_point(write ? "down_write" : "down_read");
	if (!sem->waiting && !sem->writer && !(write && is_read(sem))) {
		own(sem, write);
		return;
	}
	sem->list[sem->waiting].thread = qz_me();
	sem->list[sem->waiting++].write = write;
	qz_when(write ? "down_write granted" : "down_read granted", is_grantable, &wait);
	if (!write) {
		if (!is_woken(sem, qz_me()))
			wake_readers(sem);
		return;
	}
	for (int i = queued(sem); i + 1 < sem->waiting; i++)
		sem->list[i] = sem->list[i + 1];
	sem->waiting--;
	own(sem, true);
}

bool qz_try_down(struct rw_semaphore *sem, bool write)
{
	if (qz_me() < 0)
		return true;
	qz_point(write ? "down_write_trylock" : "down_read_trylock");
	if (sem->waiting || sem->writer || (write && is_read(sem)))
		return false;
	own(sem, write);
	return true;
}

static void require(struct rw_semaphore *sem, bool write, const char *op)
{
	if (write ? sem->writer != qz_me() + 1 : sem->writer || !sem->readers[qz_me()])
		misused(op);
}

void qz_up(struct rw_semaphore *sem, bool write)
{
	const char *op = write ? "up_write" : "up_read";

	if (qz_me() < 0)
		return;
	qz_point(op);
	require(sem, write, op);
	if (write)
		sem->writer = 0;
	else
		sem->readers[qz_me()]--;
}

void qz_downgrade(struct rw_semaphore *sem)
{
	if (qz_me() < 0)
		return;
	qz_point("downgrade_write");
	require(sem, true, "downgrade_write");
	sem->writer = 0;
	own(sem, false);
	if (sem->waiting && !sem->list[0].write)
		wake_readers(sem);
}

/* --- spinlock_t, struct mutex */

static bool is_free(void *lock)
{
	return !((struct mutex *)lock)->owner;
}

void qz_lock(struct mutex *lock, const char *op)
{
	if (qz_me() < 0)
		return;
	qz_when(op, is_free, lock);
	lock->owner = qz_me() + 1;
}

bool qz_trylock(struct mutex *lock, const char *op)
{
	if (qz_me() < 0)
		return true;
	qz_point(op);
	if (lock->owner)
		return false;
	lock->owner = qz_me() + 1;
	return true;
}

void qz_unlock(struct mutex *lock, const char *op)
{
	if (qz_me() < 0)
		return;
	qz_point(op);
	if (lock->owner != qz_me() + 1)
		misused(op);
	lock->owner = 0;
}

/* --- kfifo: include/linux/kfifo.h, lib/kfifo.c */

static void *slot(void *buf, size_t size, unsigned int index)
{
	return (char *)buf + index * size;
}

void qz_kfifo_init(struct qz_kfifo *f, size_t slots, size_t size)
{
	qz_maybe("INIT_KFIFO");
	f->in = 0;
	f->out = 0;
	f->mask = slots - 1;
	f->esize = size;
}

static void count_in(struct qz_kfifo *f, const char *op)
{
	unsigned int in;

	qz_maybe("read");
	in = f->in;
	qz_point(op);
	f->in = in + 1;
}

bool qz_kfifo_put(struct qz_kfifo *f, void *buf, size_t size, const void *value)
{
	unsigned int index;

	qz_point("kfifo_put: full?");
	if (f->in - f->out > f->mask)
		return false;
	qz_point("kfifo_put: in & mask");
	index = f->in & f->mask;
	qz_maybe("write");
	memcpy(slot(buf, size, index), value, size);
	count_in(f, "kfifo_put: in");
	return true;
}

bool qz_kfifo_get(struct qz_kfifo *f, void *buf, size_t size, void *value, bool take)
{
	unsigned int index;
	unsigned int out;

	qz_point(take ? "kfifo_get: empty?" : "kfifo_peek: empty?");
	if (f->in == f->out)
		return false;
	qz_point(take ? "kfifo_get: out & mask" : "kfifo_peek: out & mask");
	index = f->out & f->mask;
	qz_maybe("read");
	memcpy(value, slot(buf, size, index), size);
	if (!take)
		return true;
	qz_maybe("read");
	out = f->out;
	qz_point("kfifo_get: out");
	f->out = out + 1;
	return true;
}

/* One record; with a record size of 0 it is counted, not stored. */
unsigned int qz_kfifo_in(struct qz_kfifo *f, void *buf, size_t size, const void *value)
{
	unsigned int index;

	qz_point("kfifo_in: room?");
	if (f->mask + 1 - (f->in - f->out) == 0)
		return 0;
	qz_point("kfifo_in: in & mask");
	index = f->in & f->mask;
	qz_maybe("read");
	if (f->esize) {
		qz_maybe("write");
		memcpy(slot(buf, size, index), value, size);
	}
	count_in(f, "kfifo_in: in");
	return 1;
}

unsigned int qz_kfifo_out(struct qz_kfifo *f, void *buf, size_t size, void *value)
{
	unsigned int index;
	unsigned int out;

	qz_point("kfifo_out: empty?");
	if (f->in == f->out)
		return 0;
	qz_point("kfifo_out: out & mask");
	index = f->out & f->mask;
	qz_maybe("read");
	if (f->esize)
		memcpy(value, slot(buf, size, index), size);
	qz_maybe("read");
	qz_maybe("read");
	out = f->out;
	qz_point("kfifo_out: out");
	f->out = out + 1;
	return 1;
}

unsigned int qz_kfifo_ask(struct qz_kfifo *f, const char *op, unsigned int what)
{
	qz_point(op);
	switch (what) {
	case 0:
		return f->in - f->out;
	case 1:
		return f->in - f->out > f->mask ? 0 : f->mask + 1 - (f->in - f->out);
	default:
		return f->mask + 1;
	}
}

void qz_kfifo_skip(struct qz_kfifo *f, bool reset, bool all)
{
	qz_point(reset ? "kfifo_reset" : all ? "kfifo_reset_out" : "kfifo_skip: out");
	if (reset)
		f->in = f->out = 0;
	else if (all)
		f->out = f->in;
	else
		f->out++;
}

/* --- atomic_t, wait_var_event */

int qz_atomic_read(atomic_t *v)
{
	qz_maybe("read");
	return v->counter;
}

void qz_atomic_set(atomic_t *v, int n)
{
	qz_maybe("write");
	v->counter = n;
}

int qz_atomic_add(atomic_t *v, int n)
{
	qz_point("add");
	return v->counter += n;
}

struct waiter {
	const void *key;
	bool woken;
};

static struct waiter waiters[QZ_THREADS];

static bool is_woken_up(void *waiter)
{
	return ((struct waiter *)waiter)->woken;
}

void qz_wait_begin(const void *key)
{
	if (qz_me() < 0)
		return;
	qz_point("wait_var_event");
	waiters[qz_me()].key = key;
	waiters[qz_me()].woken = false;
}

void qz_wait_end(const void *key)
{
	(void)key;
	qz_point("finish_wait");
	if (qz_me() >= 0)
		waiters[qz_me()].key = NULL;
}

void qz_wait_sleep(const void *key)
{
	(void)key;
	qz_when("wait_var_event sleeps", is_woken_up, &waiters[qz_me()]);
	waiters[qz_me()].key = NULL;
}

void qz_wake(const void *key)
{
	qz_point("wake_up_var");
	for (int i = 0; i < QZ_THREADS; i++)
		if (waiters[i].key == key)
			waiters[i].woken = true;
}
