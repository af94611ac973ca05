#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/mutex.h>
#include <linux/workqueue.h>
#include <linux/interrupt.h>
#include <linux/completion.h>
#include <linux/kref.h>
#include <linux/io.h>
#include <linux/delay.h>
#include <linux/xarray.h>
#include <linux/idr.h>
#include <linux/debugfs.h>
#include <linux/kmod.h>
#include <linux/uaccess.h>
#include <linux/rcupdate.h>
#include <linux/clk.h>
#include <linux/firmware.h>
#include <linux/pm_runtime.h>
#include <linux/dma-mapping.h>
#include <linux/vmalloc.h>
#include <linux/kfifo.h>
#include <linux/highmem.h>
#include <linux/sort.h>

struct box {
	struct device *dev;
	spinlock_t lock;
	struct mutex m;
	struct work_struct work;
	struct completion done;
	void __iomem *regs;
	int irq;
	int count;
	u32 mode;
	struct xarray xa;
	struct work_struct other;
	wait_queue_head_t wq;
	/*FIELDS*/
};

static struct platform_driver box_driver;
static DEFINE_IDA(box_ids);
static DEFINE_IDR(box_idr);
static struct kmem_cache *box_cache;
static DEFINE_SEMAPHORE(box_sem);

static void other_work(struct work_struct *work)
{
}

static int drop(struct box *b)
{
	kfree(b);
	return 0;
}

static int dropdev(struct box *b)
{
	put_device(b->dev);
	return 0;
}

/*HELPERS*/
static void box_work(struct work_struct *work)
{
	struct box *b = container_of(work, struct box, work);

	/*WORK*/
	spin_lock_irq(&b->lock);
	b->count++;
	/*LOCKED*/
	schedule_work(&b->other);
	spin_unlock_irq(&b->lock);
}

static irqreturn_t box_irq(int irq, void *data)
{
	struct box *b = data;

	/*IRQ*/
	spin_lock(&b->lock);
	b->count++;
	spin_unlock(&b->lock);
	schedule_work(&b->work);
	return IRQ_HANDLED;
}

static int box_probe(struct platform_device *pdev)
{
	struct box *b;
	int ret;

	b = kzalloc(sizeof(*b), GFP_KERNEL);
	if (!b)
		return -ENOMEM;
	b->dev = &pdev->dev;
	spin_lock_init(&b->lock);
	mutex_init(&b->m);
	init_completion(&b->done);
	INIT_WORK(&b->work, box_work);
	b->irq = platform_get_irq(pdev, 0);
	if (b->irq < 0) {
		ret = b->irq;
		goto free;
	}
	b->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(b->regs)) {
		ret = PTR_ERR(b->regs);
		goto free;
	}
	xa_init(&b->xa);
	INIT_WORK(&b->other, other_work);
	init_waitqueue_head(&b->wq);
	/*PROBE*/
	ret = request_irq(b->irq, box_irq, 0, "box", b);
	if (ret)
		goto free;
	platform_set_drvdata(pdev, b);
	return 0;
free:
	kfree(b);
	return ret;
}

static int box_remove(struct platform_device *pdev)
{
	struct box *b = platform_get_drvdata(pdev);

	free_irq(b->irq, b);
	cancel_work_sync(&b->work);
	cancel_work_sync(&b->other);
	/*REMOVE*/
	kfree(b);
	return 0;
}

static struct platform_driver box_driver = {
	.probe = box_probe,
	.remove = box_remove,
	.driver = { .name = "box" },
};
module_platform_driver(box_driver);
MODULE_LICENSE("GPL");
