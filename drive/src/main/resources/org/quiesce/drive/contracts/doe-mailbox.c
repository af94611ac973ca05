/*
 * The surroundings of a DOE mailbox: one function of one device with one mailbox, its hardware, two
 * kernel threads that submit, and whoever makes and destroys the mailbox.
 */
#include <linux/completion.h>
#include <linux/pci.h>
#include <linux/pci_regs.h>
#include <linux/slab.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>

#define QZ_CAP 0x100
#define QZ_VENDOR 0x1e98
#define QZ_TYPE 2

struct pci_doe_mb *pcim_doe_create_mb(struct pci_dev *pdev, u16 offset);
int pci_doe(struct pci_doe_mb *mb, u16 vendor, u8 type, const void *request, size_t request_sz,
	    void *response, size_t response_sz);
void pci_doe_init(struct pci_dev *pdev);
void pci_doe_destroy(struct pci_dev *pdev);
void pci_doe_disconnected(struct pci_dev *pdev);

static struct pci_dev qz_pdev;
static struct pci_doe_mb *qz_mb;

/* --- Time: whether a deadline is over is free each time that it is asked */

unsigned long volatile jiffies = 1000;

/* --- Hardware */

static int qz_trouble = -1; /* how often its status is not the best; -1 for any number */
static bool qz_busy;	   /* between GO and its end */
static u32 qz_header;	   /* of the last request */
static int qz_written;	   /* dwords of the request so far */
static int qz_at;	   /* next dword of the response */

/* --- Who was cancelled, and which worker began after that */

static bool qz_cancelled;
static bool qz_late[16];

void qz_work_begins(struct work_struct *work)
{
	qz_late[qz_self()] = qz_cancelled;
}

int pci_read_config_dword(const struct pci_dev *dev, int where, u32 *val)
{
	int reg = where - QZ_CAP;

	if (reg == PCI_DOE_STATUS) {
		int answer = qz_trouble ? qz_choose(3) : 0;

		if (answer && qz_trouble > 0)
			qz_trouble--;
		if (answer == 1)
			*val = PCI_DOE_STATUS_ERROR;
		else if (answer == 2)
			*val = qz_busy ? 0 : PCI_DOE_STATUS_BUSY;
		else if (qz_busy)
			*val = PCI_DOE_STATUS_DATA_OBJECT_READY;
		else
			*val = 0;
		if (qz_busy && !answer)
			qz_at = 0;
	} else if (reg == PCI_DOE_READ) {
		qz_busy = false;
		if (qz_at == 0)
			*val = qz_header;
		else if (qz_at == 1)
			*val = 3;
		else
			*val = QZ_VENDOR | QZ_TYPE << 16;
	} else {
		*val = 0;
	}
	return 0;
}

int pci_write_config_dword(const struct pci_dev *dev, int where, u32 val)
{
	int reg = where - QZ_CAP;

	if (reg == PCI_DOE_WRITE) {
		if (!qz_written) {
			qz_header = val;
			qz_written = 1;
		}
	} else if (reg == PCI_DOE_READ) {
		if (qz_at < 2)
			qz_at++;
	} else if (reg == PCI_DOE_CTRL) {
		qz_written = 0;
		if (val & PCI_DOE_CTRL_GO) {
			qz_assert(!qz_late[qz_self()], "no-exchange-after-cancel",
				  "a work that began after the mailbox was cancelled writes a request");
			qz_assert(!qz_busy, "exclusive-mailbox",
				  "a request is written while an exchange is under way");
			qz_busy = true;
		} else {
			qz_busy = false;
		}
	}
	return 0;
}

u16 pci_find_next_ext_capability(struct pci_dev *dev, u16 start, int cap)
{
	return start ? 0 : QZ_CAP;
}

/* --- The kernel, where a harness has to look */

static int qz_tasks;	   /* that were submitted, or refused */
static int qz_returned;	   /* submitters that have returned */
static bool qz_told_a, qz_told_b;
static DECLARE_WAIT_QUEUE_HEAD(qz_wait);

/* A submitter is not late once its task is queued, or it has returned without. */
static void qz_told(void)
{
	if (qz_is(qz_submitter_a))
		qz_told_a = true;
	if (qz_is(qz_submitter_b))
		qz_told_b = true;
	wake_up(&qz_wait);
}

void qz_work_queued(struct work_struct *work)
{
	qz_told();
}

void complete(struct completion *x)
{
	qz_assert(!completion_done(x), "task-completes-once", "a task is completed twice");
	complete_all(x);
}

int devm_add_action_or_reset(struct device *dev, void (*action)(void *), void *data)
{
	qz_assert(dev->driver != NULL, "no-devres-after-release",
		  "a devres entry is added to a device without driver");
	return __devm_add_action_or_reset(dev, action, data);
}

/* The library form polls; what is known of vectors is known of the auxiliary form alone. */
int pci_alloc_irq_vectors(struct pci_dev *dev, unsigned int min, unsigned int max,
			  unsigned int flags)
{
	qz_not_modelled("a mailbox of the library form with interrupts");
	return 0;
}

int pci_request_irq(struct pci_dev *dev, unsigned int nr, irq_handler_t handler,
		    irq_handler_t thread, void *data, const char *name, ...)
{
	qz_not_modelled("a mailbox of the library form with interrupts");
	return 0;
}

/* --- Actors */

static int qz_exchange(void)
{
	u32 request = 0, response;

	return pci_doe(qz_mb, QZ_VENDOR, QZ_TYPE, &request, sizeof(request), &response,
		       sizeof(response));
}

static void qz_submit(void)
{
	int rc = qz_exchange();

	if (rc < 0)
		qz_seen("completed with an error");
	else
		qz_seen("completed with data");
	qz_told();
}

static void qz_submitter_a(void)
{
	qz_submit();
	qz_returned++;
}

static void qz_submitter_b(void)
{
	qz_submit();
	qz_returned++;
}

static void qz_unplug(void)
{
	if (qz_returned < 2)
		qz_seen("cancelled with a task that had not completed");
	pci_doe_disconnected(&qz_pdev);
	qz_cancelled = true;
}

static bool qz_create(void)
{
	unsigned long index = 0;

	qz_pdev.dev.driver = (void *)&qz_pdev;
	pci_doe_init(&qz_pdev);
	qz_mb = xa_find(&qz_pdev.doe_mbs, &index, ULONG_MAX, 0);
	return qz_mb != NULL;
}

static bool qz_create_managed(void)
{
	qz_pdev.dev.driver = (void *)&qz_pdev;
	qz_mb = pcim_doe_create_mb(&qz_pdev, QZ_CAP);
	return !IS_ERR(qz_mb);
}

static void qz_unbind(void)
{
	qz_devres_release(&qz_pdev.dev);
	qz_pdev.dev.driver = NULL;
}

/* --- Scenarios */

void qz_scenario_one_exchange(void)
{
	if (qz_create())
		qz_submit();
	pci_doe_destroy(&qz_pdev);
	qz_end();
}

void qz_scenario_two_submitters(void)
{
	qz_trouble = 1;
	if (qz_create()) {
		qz_start(qz_submitter_a);
		qz_start(qz_submitter_b);
		qz_join();
		qz_seen("both completed");
	}
	pci_doe_destroy(&qz_pdev);
	qz_end();
}

void qz_scenario_destroy_with_queue(void)
{
	qz_trouble = 2;
	if (qz_create()) {
		qz_start(qz_submitter_a);
		qz_start(qz_submitter_b);
		wait_event(qz_wait, qz_told_a && qz_told_b);
		if (qz_returned < 2)
			qz_seen("destroyed with a task that had not completed");
	}
	pci_doe_destroy(&qz_pdev);
	qz_join();
	qz_end();
}

void qz_scenario_create_fails(void)
{
	qz_create();
	pci_doe_destroy(&qz_pdev);
	qz_end();
}

void qz_scenario_surprise_removal(void)
{
	qz_trouble = 2;
	if (qz_create()) {
		qz_start(qz_submitter_a);
		qz_start(qz_submitter_b);
		qz_start(qz_unplug);
		qz_join();
	}
	pci_doe_destroy(&qz_pdev);
	qz_end();
}

void qz_scenario_managed(void)
{
	if (qz_create_managed())
		qz_submit();
	qz_unbind();
	qz_end();
}

void qz_scenario_managed_unbind(void)
{
	qz_trouble = 2;
	if (qz_create_managed()) {
		qz_start(qz_submitter_a);
		qz_start(qz_submitter_b);
		wait_event(qz_wait, qz_told_a && qz_told_b);
		if (qz_returned < 2)
			qz_seen("destroyed with a task that had not completed");
	}
	qz_unbind();
	qz_join();
	qz_end();
}

void qz_scenario_managed_fails(void)
{
	qz_create_managed();
	qz_unbind();
	qz_end();
}
