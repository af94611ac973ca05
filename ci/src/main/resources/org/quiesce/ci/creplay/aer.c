// SPDX-License-Identifier: Apache-2.0
/* The surroundings of the aer-kfifo protocol: AER, module init and exit, hot-unplug, the kworker. */
#include "aer.h"

#include <stdlib.h>
#include <string.h>

#include "scenario.h"

/* A device, and who but the driver has a reference: the device model, and callers of the driver. */
struct known {
	struct pci_dev *pdev;
	int others;
	bool plugged;
	bool freed;
	int traits[8];
	const char *trait_names[8];
};

static struct known devices[QZ_PDEVS];
static struct cxl_port port;

/* --- the driver, as its callers see it */

bool cxl_forward_error(struct pci_dev *pdev, struct aer_err_info *info);
void cxl_proto_err_wait_for_empty(void) __attribute__((weak));
void cxl_ras_init(void);
void cxl_ras_exit(void);

/* --- devices */

static struct known *known(const struct pci_dev *pdev)
{
	for (int i = 0; i < QZ_PDEVS; i++)
		if (devices[i].pdev == pdev)
			return &devices[i];
	qz_tell("limit a device that nobody made");
	qz_end(4);
}

static void change(struct known *device, int by)
{
	device->pdev->refs += by;
	if (device->pdev->refs)
		return;
	device->freed = true;
	free(device->pdev);
}

void qz_ref(struct pci_dev *pdev, int by)
{
	change(known(pdev), by);
}

/* Somebody other than the driver drops a reference; it must still be there. */
static void drop(struct known *device, const char *who)
{
	if (device->freed) {
		qz_tell("early %d %s", (int)(device - devices), who);
		qz_end(4);
	}
	device->others--;
	change(device, -1);
}

void qz_device_lock(struct device *dev)
{
	if (dev != &port.dev)
		qz_maybe("device_lock"); /* the access */
	if (dev != &port.dev || QZ_PORT_LOCKED)
		qz_lock(&dev->mutex, "device_lock");
}

bool qz_device_trylock(struct device *dev)
{
	if (dev != &port.dev)
		qz_maybe("device_trylock");
	return (dev == &port.dev && !QZ_PORT_LOCKED) || qz_trylock(&dev->mutex, "device_trylock");
}

void qz_device_unlock(struct device *dev)
{
	if (dev != &port.dev)
		qz_maybe("device_unlock");
	if (dev != &port.dev || QZ_PORT_LOCKED)
		qz_unlock(&dev->mutex, "device_unlock");
}

/* --- stubs */

int qz_stub(const char *op)
{
	bool locks = QZ_PORT_LOCKED && !strcmp(op, "cxl_handle_proto_error") &&
		     port.dev.mutex.owner != qz_me() + 1;
	int outcome;

	if (locks)
		qz_lock(&port.dev.mutex, "device_lock");
	outcome = qz_maybe(op);
	if (locks)
		qz_unlock(&port.dev.mutex, "device_unlock");
	return outcome;
}

/* Nobody knows it beforehand; it stays as it was at the first look. */
int qz_trait(const char *op, struct pci_dev *pdev)
{
	int outcome = qz_maybe(op);

	for (int i = 0; i < QZ_PDEVS; i++) {
		int t = 0;

		if (devices[i].pdev != pdev)
			continue;
		while (t < 7 && devices[i].trait_names[t] && strcmp(devices[i].trait_names[t], op))
			t++;
		if (!devices[i].trait_names[t] || outcome)
			devices[i].traits[t] = outcome;
		devices[i].trait_names[t] = op;
		return devices[i].traits[t];
	}
	return outcome;
}

struct cxl_port *qz_port(int outcome)
{
	return outcome ? NULL : &port;
}

/* --- threads */

struct errors {
	int device;
	int number;
	int severity;
};

static const struct errors errors_of[QZ_THREADS] = { QZ_ERRORS };

static void aer(void)
{
	const struct errors *mine = &errors_of[qz_me()];
	struct known *device = &devices[mine->device];
	struct aer_err_info info = { mine->severity, -1, 1 };

	for (int i = 0; i < mine->number; i++) {
		bool accepted;

		qz_at("aer", 0);
		qz_point("caller takes a reference");
		if (!device->plugged || device->freed)
			continue;
		device->others++;
		change(device, 1);
		accepted = cxl_forward_error(device->pdev, &info) && QZ_FORWARD_TELLS;
		if (accepted && info.severity != AER_CORRECTABLE && cxl_proto_err_wait_for_empty)
			cxl_proto_err_wait_for_empty();
		qz_at("aer", 0);
		qz_point("caller drops its reference");
		drop(device, "its caller");
	}
}

/* 'i': module init, 'e': module exit, 'f': text and data of the module are freed. */
static void control(void)
{
	const char *actions = QZ_CONTROL;

	for (int i = 0; actions[i]; i++) {
		qz_at("control", 0);
		if (actions[i] == 'i') {
			cxl_ras_init();
		} else if (actions[i] == 'e') {
			cxl_ras_exit();
			qz_tell("exit returned");
		} else {
			qz_maybe("free_module");
			qz_module_is_freed();
		}
	}
}

static void unplug(void)
{
	qz_at("unplug", 0);
	qz_point("unplug");
	devices[QZ_UNPLUGGED].plugged = false;
	drop(&devices[QZ_UNPLUGGED], "the device model");
}

static void port_user(void)
{
	qz_at("port-user", 0);
	qz_lock(&port.dev.mutex, "device_lock");
	qz_maybe("unbind port");
	qz_maybe("write");
	port.dev.driver = NULL;
	qz_unlock(&port.dev.mutex, "device_unlock");
}

static const struct qz_thread threads[] = { QZ_LIST };

int main(void)
{
	(void)unplug, (void)port_user, (void)control, (void)aer;
	for (int i = 0; i < QZ_PDEVS; i++) {
		struct pci_dev *pdev = calloc(1, sizeof(*pdev));

		pdev->refs = 1;
		pdev->dev.driver = (struct device_driver *)pdev;
		devices[i] = (struct known){ .pdev = pdev, .others = 1, .plugged = true };
	}
	port.dev.driver = (struct device_driver *)&port;
	if (QZ_REGISTERED)
		cxl_ras_init();
	qz_run(threads, sizeof(threads) / sizeof(threads[0]));
	for (int i = 0; i < QZ_PDEVS; i++)
		qz_tell("count %d %d %d", i, devices[i].others,
			devices[i].freed ? 0 : devices[i].pdev->refs);
	qz_tell("quiet");
	qz_end(0);
}
