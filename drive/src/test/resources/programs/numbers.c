/* BROKEN: no-assertion-failure */
#include <pthread.h>
#include <string.h>
#include <assert.h>

extern int __VERIFIER_nondet_int(void);
extern void __VERIFIER_assume(int condition);

static int cells[2];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *setter(void *unused)
{
	int value = __VERIFIER_nondet_int();
	unsigned int bits = value;

	__VERIFIER_assume(value > 5);
	pthread_mutex_lock(&lock);
	cells[0] = (int)bits;
#ifndef BROKEN
	cells[1] = value;
#endif
	pthread_mutex_unlock(&lock);
	return 0;
}

int main(void)
{
	pthread_t thread;
	char name[8];

	strcpy(name, "cells");
	assert(strlen(name) == 5 && strcmp(name, "cellt") < 0);
	pthread_create(&thread, 0, setter, 0);
	pthread_mutex_lock(&lock);
	assert(!cells[0] == !cells[1]);
	assert(cells[0] == 0 || cells[0] > 5);
	pthread_mutex_unlock(&lock);
	pthread_join(thread, 0);
	return 0;
}
