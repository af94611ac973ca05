// SPDX-License-Identifier: Apache-2.0
/*
 * Reboot reasons: a list of rules read under RCU by a notifier and changed
 * through a module parameter like attribute.
 */
#include <linux/kobject.h>
#include <linux/list.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/notifier.h>
#include <linux/rculist.h>
#include <linux/reboot.h>
#include <linux/slab.h>
#include <linux/sysfs.h>

struct rule {
	struct list_head node;
	struct rcu_head rcu;
	unsigned long action;
};

static LIST_HEAD(rules);
static DEFINE_MUTEX(rules_lock);
static struct kobject *rules_kobj;

static void rule_free_rcu(struct rcu_head *rcu)
{
	kfree(container_of(rcu, struct rule, rcu));
}

static void rule_drop(struct rule *rule)
{
	list_del_rcu(&rule->node);
	call_rcu(&rule->rcu, rule_free_rcu);
}

static ssize_t rule_store(struct kobject *kobj, struct kobj_attribute *attr,
			  const char *buf, size_t count)
{
	struct rule *rule, *old;
	unsigned long action;
	int ret;

	ret = kstrtoul(buf, 0, &action);
	if (ret)
		return ret;

	rule = kmalloc(sizeof(*rule), GFP_KERNEL);
	if (!rule)
		return -ENOMEM;
	rule->action = action;

	mutex_lock(&rules_lock);
	old = list_first_entry_or_null(&rules, struct rule, node);
	list_add_rcu(&rule->node, &rules);
	if (old)
		rule_drop(old);
	mutex_unlock(&rules_lock);

	return count;
}
static struct kobj_attribute rule_attr = __ATTR_WO(rule);

static int rules_notify(struct notifier_block *nb, unsigned long action,
			void *data)
{
	struct rule *rule;

	rcu_read_lock();
	list_for_each_entry_rcu(rule, &rules, node)
		if (rule->action == action)
			pr_info("rule for action %lu\n", action);
	rcu_read_unlock();
	return NOTIFY_DONE;
}

static struct notifier_block rules_nb = {
	.notifier_call = rules_notify,
};

static int __init rules_init(void)
{
	int ret;

	rules_kobj = kobject_create_and_add("reboot_rules", kernel_kobj);
	if (!rules_kobj)
		return -ENOMEM;

	ret = register_reboot_notifier(&rules_nb);
	if (ret)
		goto err_kobj;

	ret = sysfs_create_file(rules_kobj, &rule_attr.attr);
	if (ret)
		goto err_nb;

	return 0;

err_nb:
	unregister_reboot_notifier(&rules_nb);
err_kobj:
	kobject_put(rules_kobj);
	return ret;
}

static void __exit rules_exit(void)
{
	struct rule *rule, *tmp;

	sysfs_remove_file(rules_kobj, &rule_attr.attr);
	unregister_reboot_notifier(&rules_nb);
	list_for_each_entry_safe(rule, tmp, &rules, node)
		rule_drop(rule);
	synchronize_rcu();
	kobject_put(rules_kobj);
}

module_init(rules_init);
module_exit(rules_exit);
MODULE_LICENSE("GPL");
