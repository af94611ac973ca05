// SPDX-License-Identifier: Apache-2.0
/*
 * Exported window to a device: remove turns callers away and waits until the
 * last one has left.
 */
#include <linux/atomic.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/wait.h>

struct win {
	void __iomem *regs;
	unsigned int users;
};

static struct win *the_win;
static DEFINE_SPINLOCK(win_lock);	/* protects the_win and users */
static DECLARE_WAIT_QUEUE_HEAD(win_idle);

static struct win *win_get(void)
{
	struct win *w;

	spin_lock(&win_lock);
	w = the_win;
	if (w)
		w->users++;
	spin_unlock(&win_lock);
	return w;
}

static void win_put(struct win *w)
{
	spin_lock(&win_lock);
	if (!--w->users)
		wake_up(&win_idle);
	spin_unlock(&win_lock);
}

static bool win_unused(struct win *w)
{
	bool unused;

	spin_lock(&win_lock);
	unused = !w->users;
	spin_unlock(&win_lock);
	return unused;
}

int win_read(unsigned int offset, u32 *val)
{
	struct win *w;

	if (offset > 0xfc || offset & 3)
		return -EINVAL;

	w = win_get();
	if (!w)
		return -ENODEV;
	*val = readl(w->regs + offset);
	win_put(w);
	return 0;
}
EXPORT_SYMBOL_GPL(win_read);

static int win_probe(struct platform_device *pdev)
{
	struct win *w;
	int ret = 0;

	w = kzalloc(sizeof(*w), GFP_KERNEL);
	if (!w)
		return -ENOMEM;

	spin_lock(&win_lock);
	if (the_win)
		ret = -EBUSY;
	else
		the_win = w;
	spin_unlock(&win_lock);
	if (ret)
		goto free;

	w->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(w->regs)) {
		ret = PTR_ERR(w->regs);
		goto free;
	}

	platform_set_drvdata(pdev, w);
	return 0;
free:
	kfree(w);
	return ret;
}

static int win_remove(struct platform_device *pdev)
{
	struct win *w = platform_get_drvdata(pdev);

	spin_lock(&win_lock);
	the_win = NULL;
	spin_unlock(&win_lock);

	wait_event(win_idle, win_unused(w));
	kfree(w);
	return 0;
}

static struct platform_driver win_driver = {
	.probe	= win_probe,
	.remove	= win_remove,
	.driver	= { .name = "regwin" },
};
module_platform_driver(win_driver);

MODULE_LICENSE("GPL");
