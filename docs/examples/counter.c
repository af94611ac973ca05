// SPDX-License-Identifier: Apache-2.0
/* Two threads that count without a lock. */
#include <assert.h>
#include <pthread.h>
#include <stddef.h>

static int counter;

static void *worker(void *unused)
{
	(void)unused;
	counter = counter + 1;
	return NULL;
}

int main(void)
{
	pthread_t a, b;

	pthread_create(&a, NULL, worker, NULL);
	pthread_create(&b, NULL, worker, NULL);
	pthread_join(a, NULL);
	pthread_join(b, NULL);
	assert(counter == 2);
	return 0;
}
